package permed.platform.accounts.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.internal.SignInOutcome.Slow;
import permed.platform.site.Form;

/** The answer to who has tried too often: when the next attempt counts. */
final class Waiting {

  private Waiting() {}

  static Form in(Form form, String field, Slow slow) {
    return form.wrong(field, "accounts.slow", minutes(slow));
  }

  static ModelAndView reply(String template, Record page) {
    return new ModelAndView(template, Map.of("page", page), HttpStatus.TOO_MANY_REQUESTS);
  }

  static long minutes(Slow slow) {
    return slow.pause().toMinutes() + 1;
  }
}
