package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.landscape.question.CountingRule;
import permed.landscape.question.Filter;
import permed.landscape.question.Measure;
import permed.landscape.question.Prices;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;
import permed.landscape.text.QuerySyntaxError;

/**
 * Fills the search form with the question that was asked.
 *
 * @param boxed dimensions the page shows as boxes to tick; filters on others travel hidden
 */
record FormFiller(Asked asked, int longest, List<Dimension> boxed) {

  /** Currencies on offer: those of the funders most often asked for. */
  private static final List<String> CURRENCIES =
      List.of("EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "USD", "CAD");

  private static final List<Integer> BASE_YEARS = List.of(2024, 2020, 2015);

  AskForm fill(String action, @Nullable QuerySyntaxError error) {
    Question question = asked.question();
    return new AskForm(
        action,
        question.text(),
        longest,
        hidden(),
        years(),
        List.of(measures(), rules(), currencies(), prices()),
        error == null ? null : mistake(question.text(), error));
  }

  private List<AskForm.Field> hidden() {
    List<AskForm.Field> fields = new ArrayList<>();
    for (Filter filter : asked.question().filters()) {
      boolean shown = filter.dimension() == Dimension.YEAR ? isOneRange() : boxed(filter);
      if (!shown) {
        filter.keys().forEach(key -> fields.add(field(filter.dimension().id(), key)));
      }
    }
    if (asked.question().asOf() != null) {
      fields.add(field("on", asked.question().asOf().toString()));
    }
    View view = asked.view();
    if (view.sort() != View.FIRST.sort()) {
      fields.add(field("sort", view.sortId()));
    }
    if (view.size() != View.USUAL_SIZE) {
      fields.add(field("size", Integer.toString(view.size())));
    }
    return fields;
  }

  private boolean boxed(Filter filter) {
    return boxed.contains(filter.dimension());
  }

  private boolean isOneRange() {
    return yearKeys().size() == 1 && yearKeys().getFirst().matches("[0-9.]+");
  }

  private List<String> yearKeys() {
    return Revision.keys(asked.question(), Dimension.YEAR);
  }

  private AskForm.Years years() {
    if (!isOneRange()) {
      return new AskForm.Years("", "");
    }
    String[] ends = yearKeys().getFirst().split("\\.\\.", -1);
    return new AskForm.Years(ends[0], ends[ends.length - 1]);
  }

  private static AskForm.Field field(String name, String value) {
    return new AskForm.Field(name, value);
  }

  private AskForm.Control measures() {
    List<AskForm.Option> options =
        Arrays.stream(Measure.values())
            .map(m -> option(m.id(), asked.labels().of(m), m == asked.question().measure()))
            .toList();
    return control("measure", options);
  }

  private AskForm.Control rules() {
    List<AskForm.Option> options =
        Arrays.stream(CountingRule.values())
            .map(r -> option(r.id(), asked.labels().of(r), r == asked.question().countingRule()))
            .toList();
    return control("count", options);
  }

  private AskForm.Control currencies() {
    String chosen = asked.question().currency().getCurrencyCode();
    List<AskForm.Option> options =
        Stream.concat(CURRENCIES.stream(), Stream.of(chosen))
            .distinct()
            .map(code -> option(code, code, code.equals(chosen)))
            .toList();
    return control("currency", options);
  }

  private AskForm.Control prices() {
    Prices chosen = asked.question().prices();
    List<AskForm.Option> options =
        Stream.concat(
                Stream.of(new Prices.Nominal(), chosen),
                BASE_YEARS.stream().map(Prices.Constant::new))
            .distinct()
            .map(p -> option(value(p), asked.labels().of(p), p.equals(chosen)))
            .toList();
    return control("prices", options);
  }

  static String value(Prices prices) {
    return switch (prices) {
      case Prices.Nominal nominal -> "nominal";
      case Prices.Constant constant -> Integer.toString(constant.baseYear());
    };
  }

  private AskForm.Control control(String name, List<AskForm.Option> options) {
    return new AskForm.Control(name, asked.wording().text("control." + name), options);
  }

  private static AskForm.Option option(String value, String label, boolean selected) {
    return new AskForm.Option(value, label, selected);
  }

  private AskForm.Mistake mistake(String text, QuerySyntaxError error) {
    int start = Math.clamp(error.position(), 0, text.length());
    int end = Math.clamp((long) start + Math.max(1, error.seen().length()), start, text.length());
    return new AskForm.Mistake(
        asked.wording().text("query." + error.kind().name(), error.seen()),
        text.substring(0, start),
        start == end ? "\u00a0" : text.substring(start, end),
        text.substring(end),
        start + 1);
  }
}
