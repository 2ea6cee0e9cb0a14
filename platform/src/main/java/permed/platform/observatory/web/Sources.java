package permed.platform.observatory.web;

import permed.landscape.grant.SourceRecordId;

/** How sources and their records are called on pages. */
final class Sources {

  private Sources() {}

  static String name(String source) {
    return source.equals("cordis") ? "CORDIS" : source;
  }

  /** The source and the number there, such as {@code CORDIS 731366}. */
  static String name(SourceRecordId record) {
    return name(record.source()) + " " + record.localId();
  }

  /** The funder's own page of a record, where its address follows from the id; else empty. */
  static String officialPage(SourceRecordId record) {
    return record.source().equals("cordis") && record.localId().matches("\\d+")
        ? "https://cordis.europa.eu/project/id/" + record.localId()
        : "";
  }
}
