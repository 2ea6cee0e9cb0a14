package permed.landscape.source.cordis;

import java.util.List;
import java.util.Map;

/**
 * Everything a dump says about one project, word for word: its row in project.csv and the rows of
 * the other parts that name it, each list in the order of its file.
 */
record CordisRecord(String id, CordisRow project, Map<CordisFile, List<CordisRow>> rows) {

  List<CordisRow> rows(CordisFile file) {
    return rows.getOrDefault(file, List.of());
  }
}
