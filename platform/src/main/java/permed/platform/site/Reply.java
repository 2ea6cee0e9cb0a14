package permed.platform.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The few ways a page answers a form. */
public final class Reply {

  /** Name of the cookie that carries a {@link Flash} to the next page. */
  public static final String FLASH = "flash";

  private static final Duration SOON = Duration.ofMinutes(1);

  private Reply() {}

  /** A page made of one record, known to its template as {@code page}. */
  public static ModelAndView page(String template, Record page) {
    return new ModelAndView(template, "page", page);
  }

  /** The form again, filled and with its errors: status 422. */
  public static ModelAndView invalid(String template, Record page) {
    return new ModelAndView(template, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** The form again, because somebody else changed the same thing meanwhile: status 409. */
  public static ModelAndView stale(String template, Record page) {
    return new ModelAndView(template, Map.of("page", page), HttpStatus.CONFLICT);
  }

  /** On to another page of this site: status 303. */
  public static ModelAndView seeOther(String path) {
    return new ModelAndView(new SeeOther(path, null));
  }

  /** On to another page, which says once that it is done, in the words of a message. */
  public static ModelAndView seeOther(String path, String key, Object... arguments) {
    List<String> words = Stream.of(arguments).map(Object::toString).toList();
    return new ModelAndView(new SeeOther(path, new Flash(key, words)));
  }

  private record SeeOther(String path, @Nullable Flash flash) implements View {

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, path);
      if (flash != null) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(flash.sealed(), SOON).toString());
      }
    }
  }

  /** The cookie of a flash; without value and duration it takes an earlier one away. */
  public static ResponseCookie cookie(String value, Duration duration) {
    return ResponseCookie.from(FLASH, value)
        .path("/")
        .maxAge(duration)
        .httpOnly(true)
        .sameSite("Lax")
        .build();
  }
}
