package permed.landscape.snapshot;

import java.util.Locale;
import java.util.Optional;

/** What the landscape can be cut by. The id is used in questions, links and files. */
public enum Dimension {
  /** Calendar year: the start of the project, or for annual amounts the year the money falls in. */
  YEAR,
  FUNDER,
  FRAMEWORK,
  PROGRAMME,
  CALL,
  TOPIC,
  SCHEME,
  /** Country of the coordinator. */
  LEAD_COUNTRY,
  /** Countries of all participants. */
  COUNTRY,
  /** The coordinating organisation. */
  LEAD_ORGANISATION,
  /** All participating organisations. */
  ORGANISATION,
  ORGANISATION_TYPE,
  /** Fields of science, a tree; a filter on a node includes all below it. */
  EUROSCIVOC,
  /** Subjects in each source's own scheme. */
  DISCIPLINE,
  /** Planned, running or ended on the day asked for. */
  STATUS,
  /** Languages the record is written in. */
  LANGUAGE,
  /** The source the record came from. */
  SOURCE;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Dimension> parse(String id) {
    for (Dimension dimension : values()) {
      if (dimension.id().equals(id)) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }
}
