package permed.landscape.source.mapping;

import java.util.List;
import permed.landscape.source.mapping.table.Part;

/** A file or sheet of a delivery, and the table of the mapping it is. */
record OpenTable(int number, Part part, TableRule rule, List<String> columns) {

  OpenTable {
    columns = List.copyOf(columns);
  }
}
