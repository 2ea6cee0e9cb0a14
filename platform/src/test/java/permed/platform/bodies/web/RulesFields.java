package permed.platform.bodies.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of a form it was given and nobody touched. */
final class RulesFields {

  private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

  private RulesFields() {}

  static Map<String, String> of(String page) {
    Map<String, String> form = new LinkedHashMap<>();
    INPUT
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .filter(input -> !input.matches(".*type=\"(radio|checkbox)\".*") || has(input))
        .filter(input -> !attribute(input, "name").isEmpty())
        .forEach(input -> form.put(attribute(input, "name"), attribute(input, "value")));
    SELECT
        .matcher(page)
        .results()
        .forEach(
            found -> {
              Matcher chosen = CHOSEN.matcher(found.group(2));
              form.put(found.group(1), chosen.find() ? chosen.group(1) : "");
            });
    return form;
  }

  private static boolean has(String input) {
    return input.contains("checked=");
  }

  private static String attribute(String input, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(input);
    return value.find() ? value.group(1) : "";
  }
}
