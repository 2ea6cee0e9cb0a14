package permed.platform.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Tells who sends a request; the module that keeps sessions knows. */
@FunctionalInterface
public interface Recognition {

  /** The visitor of a request, empty for anyone who has not signed in. */
  Optional<Visitor> visitor(HttpServletRequest request, HttpServletResponse response);
}
