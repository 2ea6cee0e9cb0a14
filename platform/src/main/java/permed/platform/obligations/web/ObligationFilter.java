package permed.platform.obligations.web;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import permed.platform.bodies.Body;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.ObligationKind;
import permed.platform.site.Choice;
import permed.platform.site.FormReader;
import permed.platform.site.Wording;

/**
 * Which obligations are asked for; empty text asks for all.
 *
 * @param body slug of the body
 * @param kind code of the kind
 * @param month of the day they are due: 2026-11
 */
record ObligationFilter(String body, String kind, String month) {

  static ObligationFilter of(FormReader form) {
    return new ObligationFilter(form.line("body"), form.line("kind"), form.line("month"));
  }

  List<DiaryEntry> of(List<DiaryEntry> all) {
    return all.stream().filter(entry -> fits(entry.obligation())).toList();
  }

  private boolean fits(Obligation one) {
    Body concerned = one.body();
    return (body.isEmpty() || (concerned != null && concerned.slug().equals(body)))
        && (kind.isEmpty() || one.kind().code().equals(kind))
        && (month.isEmpty() || month(one).toString().equals(month));
  }

  /** What can be chosen where these are all obligations. */
  static Choices choices(List<DiaryEntry> all, Wording words) {
    return new Choices(
        all.stream()
            .map(entry -> entry.obligation().body())
            .filter(Objects::nonNull)
            .distinct()
            .map(body -> Choice.of(body.slug(), body.name()))
            .sorted(Comparator.comparing(Choice::label))
            .toList(),
        Stream.of(ObligationKind.values())
            .map(kind -> Choice.of(kind.code(), words.text("desk.obligations.kind." + kind)))
            .toList(),
        all.stream()
            .map(entry -> month(entry.obligation()))
            .distinct()
            .sorted()
            .map(month -> Choice.of(month.toString(), words.formats().month(month.atDay(1))))
            .toList());
  }

  private static YearMonth month(Obligation one) {
    return YearMonth.from(one.due().day());
  }

  /** What each part of the filter offers. */
  record Choices(List<Choice> bodies, List<Choice> kinds, List<Choice> months) {}
}
