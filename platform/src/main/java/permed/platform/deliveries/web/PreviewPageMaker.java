package permed.platform.deliveries.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.landscape.delivery.DeliveredField;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.Visibility;
import permed.landscape.delivery.rehearsal.Comparison;
import permed.landscape.delivery.rehearsal.Rehearsal;
import permed.landscape.delivery.rehearsal.RehearsalOutcome;
import permed.platform.deliveries.Staging;
import permed.platform.members.Organisation;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.SummaryLine;

/** Makes the page that shows how the figures would change. */
@Component
class PreviewPageMaker {

  private static final int LISTED = 10;

  private final Desk desk;

  PreviewPageMaker(Desk desk) {
    this.desk = desk;
  }

  PreviewPage page(
      Organisation member,
      Staging staging,
      Optional<RehearsalOutcome> outcome,
      Form form,
      String currency) {
    Head head = desk.head(member, staging, "preview");
    String href = DeliveryPages.of(member, staging, "preview");
    if (outcome.isEmpty()) {
      return PreviewPage.impossible(head, href, desk.text("gone"), desk.text("gone.mend"));
    }
    return switch (outcome.get()) {
      case RehearsalOutcome.Refused it ->
          PreviewPage.impossible(head, href, it.reason().seen(), it.reason().remedy());
      case RehearsalOutcome.Incomparable it ->
          PreviewPage.impossible(
              head,
              href,
              desk.text("preview.incomparable", it.delivery().fileName(), it.reason().seen()),
              it.reason().remedy());
      case RehearsalOutcome.Rehearsed it ->
          new PreviewPage(
              head,
              href,
              form,
              "",
              "",
              against(it.rehearsal().comparison()),
              changes(it.rehearsal().comparison()),
              guards(it.rehearsal()),
              terms(form, currency));
    };
  }

  private String against(Comparison comparison) {
    List<Delivery> before = comparison.against();
    if (before.isEmpty()) {
      return desk.text("preview.first");
    }
    Delivery last = before.getFirst();
    return desk.text("preview.against", last.fileName(), last.dumpDate());
  }

  private PreviewPage.Changes changes(Comparison comparison) {
    Comparison.Counts counts = comparison.counts();
    List<SummaryLine> lines =
        List.of(
            line("before", counts.before()),
            line("added", counts.added()),
            line("changed", counts.changed()),
            line("gone", counts.gone()),
            line("after", counts.after()),
            line("without", counts.withoutAmountAfter()));
    boolean payers =
        comparison.sums().stream().map(Comparison.SumChange::payer).distinct().count() > 1;
    List<PreviewPage.Examples> lists =
        Stream.of(
                examples(
                    "added",
                    counts.added(),
                    comparison.added().stream().map(one -> example(one, said(one))).toList()),
                examples(
                    "changed",
                    counts.changed(),
                    comparison.changed().stream()
                        .map(one -> example(one.after(), changed(one)))
                        .toList()),
                examples(
                    "gone",
                    counts.gone(),
                    comparison.gone().stream().map(one -> example(one, said(one))).toList()))
            .filter(list -> !list.rows().isEmpty())
            .toList();
    return new PreviewPage.Changes(lines, totals(comparison), payers, lists);
  }

  private List<PreviewPage.Total> totals(Comparison comparison) {
    List<PreviewPage.Total> totals = new ArrayList<>();
    Map<String, BigDecimal[]> sums = new LinkedHashMap<>();
    for (Comparison.SumChange one : comparison.sums()) {
      BigDecimal before = one.before().amount();
      BigDecimal after = one.after().amount();
      String year = one.year() == null ? desk.text("preview.no-year") : "" + one.year();
      totals.add(total(one.payerName(), one.currency(), year, before, after, false));
      BigDecimal[] sum =
          sums.computeIfAbsent(
              one.currency(), none -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
      sum[0] = sum[0].add(before);
      sum[1] = sum[1].add(after);
    }
    sums.forEach(
        (currency, sum) ->
            totals.add(total("", currency, desk.text("preview.sum"), sum[0], sum[1], true)));
    return totals;
  }

  private PreviewPage.Total total(
      String payer, String code, String year, BigDecimal before, BigDecimal after, boolean sum) {
    Currency currency = Currency.getInstance(code);
    BigDecimal difference = after.subtract(before);
    String sign = difference.signum() > 0 ? "+" : "";
    return new PreviewPage.Total(
        payer,
        code,
        year,
        exact(before, currency),
        exact(after, currency),
        difference.signum() == 0 ? "" : sign + exact(difference, currency),
        sum);
  }

  private PreviewPage.Examples examples(String kind, long count, List<PreviewPage.Example> rows) {
    List<PreviewPage.Example> shown = rows.stream().limit(LISTED).toList();
    long more = count - shown.size();
    return new PreviewPage.Examples(
        kind,
        desk.text("preview." + kind) + " · " + desk.words().formats().whole(count),
        shown,
        more == 0 ? "" : desk.words().count("desk.deliveries.more", more));
  }

  private static PreviewPage.Example example(Comparison.Sketch sketch, String what) {
    return new PreviewPage.Example(sketch.id().localId(), sketch.title(), what);
  }

  private String said(Comparison.Sketch sketch) {
    String dates =
        Stream.of(sketch.start(), sketch.end())
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" – "));
    return Stream.of(sketch.amount(), dates)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String changed(Comparison.Changed changed) {
    String aspects =
        changed.aspects().stream()
            .map(one -> desk.text("aspect." + one.name()))
            .collect(Collectors.joining(", "));
    boolean money = !changed.before().amount().equals(changed.after().amount());
    return money
        ? desk.text("preview.money", aspects, changed.before().amount(), changed.after().amount())
        : aspects;
  }

  private PreviewPage.Guards guards(Rehearsal rehearsal) {
    Map<String, List<Finding>> byCode =
        rehearsal.warnings().stream()
            .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
    List<PreviewPage.Guard> asked = new ArrayList<>();
    List<PreviewPage.Guard> notes = new ArrayList<>();
    byCode.forEach(
        (code, warnings) -> {
          boolean isAsked = warnings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
          (isAsked ? asked : notes).add(guard(code, warnings));
        });
    return new PreviewPage.Guards(asked, notes);
  }

  private static PreviewPage.Guard guard(String code, List<Finding> warnings) {
    Finding first = warnings.getFirst();
    return new PreviewPage.Guard(
        TermsForm.control(code),
        CheckPageMaker.title(first),
        warnings.stream().map(Finding::seen).distinct().limit(LISTED).toList(),
        first.remedy());
  }

  private PreviewPage.Terms terms(Form form, String currency) {
    return new PreviewPage.Terms(
        Stream.of(Extent.values())
            .map(
                one ->
                    new Choice(
                        one.name(),
                        desk.text("extent." + one.name()),
                        desk.text("extent." + one.name() + ".about")))
            .toList(),
        Stream.of(DeliveredField.values())
            .map(
                field ->
                    new PreviewPage.FieldRow(
                        TermsForm.control(field),
                        desk.text("group." + field.name()),
                        desk.text("group." + field.name() + ".about"),
                        form.field(TermsForm.control(field)).value()))
            .toList(),
        Stream.of(Visibility.values())
            .map(one -> Choice.of(one.name(), desk.text("sees." + one.name())))
            .toList(),
        currency);
  }

  private SummaryLine line(String key, long count) {
    return SummaryLine.of(desk.text("preview.count." + key), desk.words().formats().whole(count));
  }

  private String exact(BigDecimal amount, Currency currency) {
    return desk.words().formats().exact(amount, currency);
  }
}
