package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import permed.landscape.question.Answer;
import permed.landscape.question.Filter;
import permed.landscape.question.Grouping;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;
import permed.platform.site.Allowed;
import permed.platform.site.Right;
import permed.platform.site.Wording;

/** A figure cut one or two ways, as a table. */
@Controller
class TableController {

  private static final List<Grouping> USUAL = List.of(new Grouping(Dimension.FUNDER, 0));

  private final Desk desk;

  TableController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping({"/landscape/table", "/s/{snapshot}/landscape/table"})
  @Allowed(Right.PUBLIC)
  ModelAndView table(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      Asked asked = cut(visit.asked());
      String address = asked.links().table(asked.question());
      if (Canonical.differs(request, address)) {
        return new ModelAndView(new RedirectView(address));
      }
      Answer answer = Outcomes.answer(visit.reading(), asked.question());
      return new ModelAndView("observatory/table", "page", page(visit, asked, answer));
    }
  }

  private static Asked cut(Asked asked) {
    boolean cut = !asked.question().groupBy().isEmpty();
    return cut ? asked : asked.with(Revision.grouped(asked.question(), USUAL));
  }

  private static TablePage page(Visit visit, Asked asked, Answer answer) {
    Question question = asked.question();
    boolean crossed = question.groupBy().size() == 2;
    Answer rows = crossed ? cut(visit, question, 0) : answer;
    Answer columns = crossed ? cut(visit, question, 1) : answer;
    PivotDrawer pivot = new PivotDrawer(asked, answer, rows, columns);
    return new TablePage(
        title(asked),
        asked.links().landscape(Revision.whole(question)),
        new AnswerTeller(asked, visit.reading()).tell(answer, ""),
        asked.links().prefix() + "/landscape/table",
        hidden(question),
        List.of(
            control(asked, Parameters.ROWS, 0, false), control(asked, Parameters.COLUMNS, 1, true)),
        pivot.header(),
        pivot.rows(),
        pivot.total(),
        String.join(" · ", notes(asked, answer, rows)));
  }

  private static Answer cut(Visit visit, Question question, int way) {
    List<Grouping> one = question.groupBy().subList(way, way + 1);
    return Outcomes.answer(visit.reading(), Revision.grouped(question, one));
  }

  private static String title(Asked asked) {
    Wording wording = asked.wording();
    String measured = asked.labels().measured(asked.question());
    List<String> by =
        asked.question().groupBy().stream().map(g -> asked.labels().of(g.dimension())).toList();
    return by.size() == 2
        ? wording.text("table.title.crossed", measured, by.get(0), by.get(1))
        : wording.text("table.title", measured, by.getFirst());
  }

  private static List<String> notes(Asked asked, Answer answer, Answer rows) {
    List<String> notes = new ArrayList<>();
    if (rows.rows().size() > PivotDrawer.MOST_ROWS) {
      notes.add(
          asked
              .wording()
              .text(
                  "table.cut",
                  asked.formats().whole(PivotDrawer.MOST_ROWS),
                  asked.formats().whole(rows.rows().size())));
    }
    if (asked.question().groupBy().size() == 2 && asked.question().measure().isMoney()) {
      notes.add(asked.wording().text("table.rounded"));
    }
    if (answer.overlapping()) {
      notes.add(asked.wording().text("table.overlapping"));
    }
    return notes;
  }

  /** Everything the question says but the two cuts, to travel with the menus. */
  private static List<AskForm.Field> hidden(Question question) {
    List<AskForm.Field> fields = new ArrayList<>();
    fields.add(new AskForm.Field("q", question.text()));
    for (Filter filter : question.filters()) {
      filter.keys().forEach(k -> fields.add(new AskForm.Field(filter.dimension().id(), k)));
    }
    fields.add(new AskForm.Field("measure", question.measure().id()));
    fields.add(new AskForm.Field("count", question.countingRule().id()));
    fields.add(new AskForm.Field("currency", question.currency().getCurrencyCode()));
    fields.add(new AskForm.Field("prices", FormFiller.value(question.prices())));
    fields.add(new AskForm.Field("on", question.asOf() == null ? "" : question.asOf().toString()));
    return fields.stream().filter(field -> !field.value().isEmpty()).toList();
  }

  private static AskForm.Control control(Asked asked, String name, int cut, boolean optional) {
    List<Grouping> by = asked.question().groupBy();
    String chosen = by.size() > cut ? by.get(cut).id() : "";
    Stream<AskForm.Option> none =
        optional
            ? Stream.of(
                new AskForm.Option("", asked.wording().text("table.none"), chosen.isEmpty()))
            : Stream.empty();
    List<AskForm.Option> options = Stream.concat(none, groupings(asked, chosen)).toList();
    return new AskForm.Control(name, asked.wording().text("table." + name), options);
  }

  private static Stream<AskForm.Option> groupings(Asked asked, String chosen) {
    Stream<Grouping> plain =
        Arrays.stream(Dimension.values())
            .filter(dimension -> dimension != Dimension.EUROSCIVOC)
            .map(dimension -> new Grouping(dimension, 0));
    Stream<Grouping> tree =
        Stream.of(1, 2, 3, 0).map(level -> new Grouping(Dimension.EUROSCIVOC, level));
    return Stream.concat(plain, tree)
        .map(g -> new AskForm.Option(g.id(), asked.labels().of(g), g.id().equals(chosen)));
  }
}
