package permed.platform.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor is entitled to on the day of the request.
 *
 * @param bodies slugs of the bodies the visitor sits in
 * @param offices slugs of the bodies the visitor holds an office of
 * @param organisations slugs of the organisations the visitor speaks for
 */
public record Standing(
    boolean signedIn,
    boolean secretariat,
    Set<String> bodies,
    Set<String> offices,
    Set<String> organisations) {

  private static final String ATTRIBUTE = Standing.class.getName();

  /** Someone who has not signed in. */
  public static final Standing NONE = new Standing(false, false, Set.of(), Set.of());

  /** Someone signed in who sits nowhere. */
  public static final Standing SIGNED_IN = new Standing(true, false, Set.of(), Set.of());

  public Standing {
    bodies = Set.copyOf(bodies);
    offices = Set.copyOf(offices);
    organisations = Set.copyOf(organisations);
  }

  /** Someone who speaks for no organisation. */
  public Standing(boolean signedIn, boolean secretariat, Set<String> bodies, Set<String> offices) {
    this(signedIn, secretariat, bodies, offices, Set.of());
  }

  /** The standing of whoever sends this request, once it has come to a handler. */
  public static Standing of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Standing known ? known : NONE;
  }

  /** Notes it for {@link #of(HttpServletRequest)}. */
  public void noteIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /**
   * Whether a right is given, for the body or organisation a path names where the right asks for
   * one.
   */
  public boolean has(Right right, @Nullable String named) {
    return switch (right) {
      case PUBLIC -> true;
      case SIGNED_IN -> signedIn;
      case MEMBER -> signedIn && (secretariat || !bodies.isEmpty());
      case BODY -> signedIn && (secretariat || isOf(bodies, named));
      case OFFICE -> signedIn && (secretariat || isOf(offices, named));
      case ORGANISATION -> signedIn && (secretariat || isOf(organisations, named));
      case SECRETARIAT -> signedIn && secretariat;
    };
  }

  /** Whether something of this visibility may be seen; private things are asked of their owner. */
  public boolean sees(Visibility visibility, @Nullable String body) {
    return switch (visibility) {
      case PUBLIC -> true;
      case MEMBERS -> has(Right.MEMBER, null);
      case BODY -> has(Right.BODY, body);
      case SECRETARIAT -> has(Right.SECRETARIAT, null);
      case PRIVATE -> false;
    };
  }

  private static boolean isOf(Set<String> slugs, @Nullable String body) {
    return body != null && slugs.contains(body);
  }
}
