package permed.landscape.grant;

import java.util.Optional;

/** Kind of organisation, with the activity type codes of the framework programmes. */
public enum OrganisationType {
  HIGHER_EDUCATION("HES"),
  RESEARCH("REC"),
  PRIVATE_FOR_PROFIT("PRC"),
  PUBLIC_BODY("PUB"),
  OTHER("OTH"),
  UNKNOWN("");

  private final String code;

  OrganisationType(String code) {
    this.code = code;
  }

  /** The three-letter activity type, empty for {@link #UNKNOWN}. */
  public String code() {
    return code;
  }

  /** Reads an activity type in any case; empty text is {@link #UNKNOWN}. */
  public static Optional<OrganisationType> parse(String text) {
    for (OrganisationType type : values()) {
      if (type.code.equalsIgnoreCase(text.strip())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
