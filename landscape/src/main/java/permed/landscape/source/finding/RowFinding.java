package permed.landscape.source.finding;

import permed.kernel.finding.Finding;

/** A finding about one record; its subject is the id the record has at its source. */
public interface RowFinding extends Finding {

  @Override
  default String subject() {
    String key = where().key();
    return key == null ? "" : key;
  }
}
