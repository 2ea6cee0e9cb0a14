package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The one address of a question, so that links are short and the same question looks the same. */
final class Canonical {

  private Canonical() {}

  /**
   * Whether a request asks by other parameters than the address does. Values are compared decoded
   * and in any order, so that following a redirect to the address never leads to another.
   */
  static boolean differs(HttpServletRequest request, String address) {
    Map<String, List<String>> given = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> given.put(name, sorted(List.of(values))));
    given.remove("lang");
    Map<String, List<String>> wanted = new TreeMap<>();
    UriComponentsBuilder.fromUriString(address)
        .build()
        .getQueryParams()
        .forEach((name, values) -> wanted.put(name, sorted(decoded(values))));
    return !given.equals(wanted);
  }

  /** Whether the page's script asks for the part it is going to replace. */
  static boolean isFragment(HttpServletRequest request) {
    return "landscape".equals(request.getHeader("HX-Target"));
  }

  private static List<String> sorted(List<String> values) {
    List<String> sorted = new ArrayList<>(values);
    sorted.sort(null);
    return sorted;
  }

  private static List<String> decoded(List<String> values) {
    return values.stream().map(value -> UriUtils.decode(value, "UTF-8")).toList();
  }
}
