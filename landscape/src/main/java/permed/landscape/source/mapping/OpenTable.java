package permed.landscape.source.mapping;

import java.util.List;
import permed.landscape.source.csv.Header;
import permed.landscape.source.mapping.table.Part;

/** A file or sheet of a delivery, and the table of the mapping it is. */
record OpenTable(int number, Part part, TableRule rule, Header header) {

  List<String> columns() {
    return header.names();
  }
}
