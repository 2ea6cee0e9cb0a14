package permed.platform.bodies;

import java.util.Locale;

/**
 * What a body is. A consortium may invent types; only the secretariat's carries rights of its own.
 *
 * @param code lower-case words joined by hyphens
 */
public record BodyType(String code) {

  public static final BodyType EXECUTIVE_COMMITTEE = new BodyType("executive-committee");
  public static final BodyType STEERING_BOARD = new BodyType("steering-board");
  public static final BodyType WORKING_GROUP = new BodyType("working-group");
  public static final BodyType ADVISORY_BOARD = new BodyType("advisory-board");
  public static final BodyType STAKEHOLDER_FORUM = new BodyType("stakeholder-forum");
  public static final BodyType SECRETARIAT = new BodyType("secretariat");

  public BodyType {
    code = code.strip().toLowerCase(Locale.ROOT);
    if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a type is words joined by hyphens: " + code);
    }
  }
}
