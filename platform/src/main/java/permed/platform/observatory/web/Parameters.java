package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a request, with what only forms send made into what a question knows: the two
 * boxes for years into one range, the two menus of a table into one list.
 */
record Parameters(Map<String, List<String>> values) {

  static final String YEAR_FROM = "year-from";
  static final String YEAR_TO = "year-to";
  static final String ROWS = "rows";
  static final String COLUMNS = "columns";

  /** What belongs to a page and not to the question. */
  static final Set<String> OF_PAGES = Set.of("sort", "page", "size", "lang", "width", "after");

  static Parameters of(HttpServletRequest request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, given) -> values.put(name, stated(given)));
    Parameters parameters = new Parameters(values);
    parameters.joinYears();
    parameters.joinCuts();
    values.values().removeIf(List::isEmpty);
    return parameters;
  }

  private static List<String> stated(String[] given) {
    return Arrays.stream(given).map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  private void joinYears() {
    String from = taken(YEAR_FROM);
    String to = taken(YEAR_TO);
    if (!from.isEmpty() || !to.isEmpty()) {
      values.put("year", List.of(from.equals(to) ? from : from + ".." + to));
    }
  }

  private void joinCuts() {
    List<String> cuts = new ArrayList<>(List.of(taken(ROWS), taken(COLUMNS)));
    cuts.removeIf(String::isEmpty);
    if (!cuts.isEmpty()) {
      values.put("by", List.of(String.join(",", cuts.stream().distinct().toList())));
    }
  }

  private String taken(String name) {
    List<String> given = values.remove(name);
    return given == null || given.isEmpty() ? "" : given.getFirst();
  }

  /** The one value of a parameter of the page. */
  Optional<String> find(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** A whole number of the page, the usual one where none or none that makes sense is given. */
  int number(String name, int least, int most, int usual) {
    return find(name)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .filter(number -> number >= least && number <= most)
        .orElse(usual);
  }
}
