package permed.platform.observatory.web;

import java.util.Map;
import java.util.stream.Collectors;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.SourceReader;

/**
 * How sources and their records are called on pages: by what stands before the dash in the name a
 * reader gives its source, else by the source's id.
 */
final class Sources {

  private static final Map<String, String> NAMES =
      permed.landscape.source.Sources.bundled().grants().stream()
          .map(SourceReader::profile)
          .collect(
              Collectors.toUnmodifiableMap(
                  SourceProfile::id, profile -> profile.name().split(" – ", 2)[0]));

  private Sources() {}

  static String name(String source) {
    return NAMES.getOrDefault(source, source);
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
