package permed.platform.observatory.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import permed.landscape.snapshot.Dimension;
import permed.platform.site.Allowed;
import permed.platform.site.Right;

/** Pages that explain: how to search, how figures are made, how programs ask. */
@Controller
class HelpController {

  private static final List<String> FIELDS =
      List.of(
          "title",
          "acronym",
          "abstract",
          "org",
          "topic",
          "id",
          "call",
          "programme",
          "scheme",
          "framework",
          "country",
          "leadcountry",
          "funder",
          "euroscivoc",
          "language",
          "doi",
          "year",
          "start",
          "end",
          "amount");

  private static final String DIMENSIONS =
      Arrays.stream(Dimension.values()).map(Dimension::id).collect(Collectors.joining(", "));

  private static final List<String> PARAMETERS =
      List.of("q", "dimension", "by", "measure", "count", "currency", "prices", "on");

  private static final List<Part> QUERY =
      List.of(
          new Part(
              "words",
              examples(
                  "words",
                  "personalised medicine",
                  "\"personalised medicine\"",
                  "pharmacogen*",
                  "personalized~",
                  "diabète")),
          new Part(
              "logic",
              examples(
                  "logic",
                  "cancer OR oncology",
                  "cancer NOT children",
                  "(cancer OR oncology) AND genomics")),
          new Part(
              "values",
              examples(
                  "values",
                  "title:genomics",
                  "org:\"Karolinska\"",
                  "country:IE",
                  "year:[2016 TO 2020]",
                  "amount:>=5000000",
                  "end:[2026-01-01 TO *]")));

  @GetMapping("/help/query")
  @Allowed(Right.PUBLIC)
  String query(Model model) {
    model.addAttribute("parts", QUERY);
    model.addAttribute("fields", FIELDS);
    return "observatory/help-query";
  }

  @GetMapping("/help/api")
  @Allowed(Right.PUBLIC)
  String api(Model model) {
    model.addAttribute("calls", ApiCall.ALL);
    model.addAttribute("parameters", PARAMETERS);
    model.addAttribute("dimensions", DIMENSIONS);
    return "observatory/help-api";
  }

  @GetMapping("/method")
  @Allowed(Right.PUBLIC)
  String method(Model model) {
    model.addAttribute("parts", MethodPart.ALL);
    return "observatory/method";
  }

  private static List<Example> examples(String part, String... queries) {
    return IntStream.range(0, queries.length)
        .mapToObj(n -> new Example(queries[n], "help.query." + part + "." + (n + 1)))
        .toList();
  }

  record Part(String name, List<Example> examples) {}

  record Example(String query, String key) {}
}
