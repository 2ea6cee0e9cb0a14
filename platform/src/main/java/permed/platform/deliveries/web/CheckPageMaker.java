package permed.platform.deliveries.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.UnderstoodRows;
import permed.platform.deliveries.Look;
import permed.platform.deliveries.Staging;
import permed.platform.members.Organisation;
import permed.platform.site.Tag;

/** Makes the page that shows what was understood of a file. */
@Component
class CheckPageMaker {

  private static final int LONGEST = 160;

  private final Desk desk;

  CheckPageMaker(Desk desk) {
    this.desk = desk;
  }

  CheckPage page(Organisation member, Staging staging, Look look) {
    Head head = desk.head(member, staging, "check");
    String columns = DeliveryPages.of(member, staging, "columns");
    String upload = DeliveryPages.of(member) + "/new";
    CheckPage.Ways nowhere = new CheckPage.Ways("", columns, upload);
    return switch (look) {
      case Look.FileGone gone ->
          unreadable(head, nowhere, desk.text("gone"), desk.text("gone.mend"));
      case Look.Unreadable it ->
          unreadable(head, nowhere, it.reason().seen(), it.reason().remedy());
      case Look.Looked it -> {
        String next = it.rows().count() == 0 ? "" : DeliveryPages.of(member, staging, "preview");
        yield new CheckPage(
            head,
            "",
            "",
            sums(it),
            it.counts().size() < 2 ? List.of() : it.counts().stream().map(this::count).toList(),
            groups(it.rows()),
            understood(it.rows().projects()),
            hasRowsToMend(it.rows()) ? DeliveryPages.of(member, staging, "rows-to-mend") : "",
            new CheckPage.Ways(next, columns, upload));
      }
    };
  }

  private static CheckPage unreadable(
      Head head, CheckPage.Ways ways, String problem, String remedy) {
    return new CheckPage(
        head,
        problem,
        remedy,
        List.of(),
        List.of(),
        List.of(),
        new CheckPage.Understood(List.of(), List.of()),
        "",
        ways);
  }

  private List<String> sums(Look.Looked look) {
    List<String> sums = new ArrayList<>();
    sums.add(
        desk.text(
            "check.rows", whole(look.read()), whole(look.accepted()), whole(look.rejected())));
    sums.add(desk.words().count("desk.deliveries.grants", look.rows().count()));
    look.rows()
        .amounts()
        .forEach(
            (code, amount) -> {
              Currency currency = Currency.getInstance(code);
              sums.add(code + " " + desk.words().formats().exact(amount, currency));
            });
    return sums;
  }

  private CheckPage.Count count(RowCount count) {
    return new CheckPage.Count(
        count.file().replaceFirst("^.*\\[(.*)]$", "$1"),
        whole(count.read()),
        whole(count.accepted()),
        whole(count.rejected()));
  }

  private List<CheckPage.Group> groups(UnderstoodRows rows) {
    return rows.groups().stream().map(this::group).toList();
  }

  private CheckPage.Group group(UnderstoodRows.Group group) {
    Finding first = group.first();
    long more = group.count() - group.examples().size();
    return new CheckPage.Group(
        "finding-" + first.code(),
        title(first),
        tag(first.severity()),
        desk.words().count("desk.deliveries.times", group.count()),
        first.remedy(),
        group.examples().stream().map(CheckPageMaker::line).toList(),
        more == 0 ? "" : desk.words().count("desk.deliveries.more", more));
  }

  /** The name of the rule in words: UnreadableDate is said as "Unreadable date". */
  static String title(Finding finding) {
    return title(finding.code());
  }

  static String title(String code) {
    String spaced = code.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
  }

  private Tag tag(Severity severity) {
    return switch (severity) {
      case ERROR -> new Tag(desk.text("severity.error"), Tag.Tone.WRONG);
      case WARNING -> new Tag(desk.text("severity.warning"), Tag.Tone.WAITING);
      case INFO -> new Tag(desk.text("severity.info"), Tag.Tone.PLAIN);
    };
  }

  private static CheckPage.Line line(Finding finding) {
    Long line = finding.where().line();
    return new CheckPage.Line(
        line == null ? "" : line.toString(),
        Objects.toString(finding.where().field(), ""),
        shortened(finding.seen()));
  }

  private static boolean hasRowsToMend(UnderstoodRows rows) {
    return rows.groups().stream()
        .map(UnderstoodRows.Group::first)
        .anyMatch(one -> one.severity() != Severity.INFO && one.where().line() != null);
  }

  private static CheckPage.Understood understood(Table table) {
    List<List<String>> rows = new ArrayList<>();
    try {
      table.forEachRow(
          cells ->
              rows.add(cells.stream().map(cell -> shortened(Objects.toString(cell, ""))).toList()));
    } catch (IOException never) {
      throw new UncheckedIOException("a table in memory", never);
    }
    return new CheckPage.Understood(table.columns().stream().map(Column::name).toList(), rows);
  }

  private String whole(long number) {
    return desk.words().formats().whole(number);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
