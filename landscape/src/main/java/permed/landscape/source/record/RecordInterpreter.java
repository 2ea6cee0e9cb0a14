package permed.landscape.source.record;

import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.landscape.grant.Project;

/** Reads a project out of a record: a pure function that never fails, whatever the fields say. */
public interface RecordInterpreter {

  /** The id the record has at its source; empty if it has none. */
  String idOf(Fields record);

  /** The field the id is expected in, for whoever has to fill it. */
  String idField();

  /** Why a record with an id is none this source is about; null if it is one. */
  default @Nullable Finding defectOf(Fields record) {
    return null;
  }

  /** The project the record tells of; what is odd in it is reported to its fields. */
  Project interpret(String id, Fields record);
}
