package permed.landscape.link.ror;

import java.util.EnumSet;
import java.util.Set;

/**
 * One name of an organisation.
 *
 * @param language ISO 639-1, empty when the registry does not say
 * @param kinds what the name is; several at once are usual
 */
public record RorName(String value, String language, Set<Kind> kinds) {

  public RorName {
    value = value.strip();
    kinds = Set.copyOf(kinds);
    if (value.isEmpty() || kinds.isEmpty()) {
      throw new IllegalArgumentException("a name has letters and a kind: '" + value + "'");
    }
  }

  /** A name of one kind. */
  public static RorName of(String value, String language, Kind kind) {
    return new RorName(value, language, EnumSet.of(kind));
  }

  /** What a name is for the registry. */
  public enum Kind {
    /** The one the registry shows. */
    DISPLAY,
    /** A full name in one of the organisation's languages. */
    LABEL,
    /** A former, short or otherwise current name. */
    ALIAS,
    ACRONYM
  }
}
