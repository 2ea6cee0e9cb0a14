package permed.landscape.source.mapping;

import java.util.List;
import java.util.stream.Stream;
import permed.kernel.finding.Finding;

/**
 * All rows of one project.
 *
 * @param own rows that are the project; the first counts where they differ
 * @param added rows of other tables that add to it
 * @param notes what was noticed while they were brought together
 */
record ProjectRows(String id, List<TableRow> own, List<TableRow> added, List<Finding> notes) {

  ProjectRows {
    own = List.copyOf(own);
    added = List.copyOf(added);
    notes = List.copyOf(notes);
  }

  List<TableRow> all() {
    return Stream.concat(own.stream(), added.stream()).toList();
  }
}
