package permed.platform.deliveries.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import permed.landscape.source.mapping.suggest.ColumnUse;
import permed.landscape.source.mapping.suggest.Sketch;
import permed.landscape.source.mapping.suggest.SketchedColumn;
import permed.landscape.source.mapping.suggest.WrittenAs;
import permed.platform.deliveries.Deliveries;
import permed.platform.deliveries.Staging;
import permed.platform.members.Organisation;
import permed.platform.site.Choice;
import permed.platform.site.Form;

/** Makes the page that asks what the columns of a file mean. */
@Component
class ColumnsPageMaker {

  private static final int SHOWN = 60;

  /** A day whose number can be no month, so that the order is seen. */
  private static final LocalDate EXAMPLE = LocalDate.of(2026, 5, 17);

  private final Deliveries deliveries;
  private final Desk desk;

  ColumnsPageMaker(Deliveries deliveries, Desk desk) {
    this.deliveries = deliveries;
    this.desk = desk;
  }

  ColumnsPage page(
      Organisation member, Staging staging, List<Sketch> sketches, Sketch sketch, Form form) {
    String href = DeliveryPages.of(member, staging, "columns");
    return new ColumnsPage(
        desk.head(member, staging, "columns"),
        href,
        form,
        notice(member, staging),
        sheets(sketches, sketch, href),
        rows(sketch, form),
        Stream.of(ColumnUse.values())
            .map(use -> Choice.of(use.name(), desk.text("use." + use.name())))
            .toList(),
        written(),
        deliveries.sourceOf(member.id()),
        DeliveryPages.of(member, staging, "mapping"));
  }

  private String notice(Organisation member, Staging staging) {
    boolean before = deliveries.list(member.id()).stream().anyMatch(Staging::isArchived);
    return before && staging.mapped().isEmpty() ? desk.text("columns.changed") : "";
  }

  private static List<ColumnsPage.Sheet> sheets(List<Sketch> sketches, Sketch shown, String href) {
    return sketches.size() < 2
        ? List.of()
        : sketches.stream()
            .map(
                one ->
                    new ColumnsPage.Sheet(
                        href + "?sheet=" + UriUtils.encode(one.sheet(), "UTF-8"),
                        one.sheet(),
                        one.equals(shown)))
            .toList();
  }

  private static List<ColumnsPage.Row> rows(Sketch sketch, Form form) {
    List<ColumnsPage.Row> rows = new ArrayList<>();
    for (int i = 0; i < sketch.columns().size(); i++) {
      SketchedColumn column = sketch.columns().get(i);
      String control = "use-" + i;
      rows.add(
          new ColumnsPage.Row(
              control,
              column.name(),
              column.samples().stream().map(ColumnsPageMaker::shortened).toList(),
              form.field(control).value()));
    }
    return rows;
  }

  private ColumnsPage.Written written() {
    return new ColumnsPage.Written(
        WrittenAs.DATES.stream().map(this::date).toList(),
        WrittenAs.NUMBERS.stream().map(one -> Choice.of(one, one)).toList(),
        WrittenAs.UNITS.stream().map(one -> Choice.of(one, desk.text("unit." + one))).toList(),
        ColumnsForm.languages().stream()
            .map(one -> Choice.of(one, Locale.of(one).getDisplayLanguage(Locale.UK)))
            .toList(),
        ColumnsForm.LICENCES.stream().map(this::licence).toList());
  }

  private Choice date(String pattern) {
    String example =
        pattern.equals("iso")
            ? EXAMPLE.toString()
            : DateTimeFormatter.ofPattern(pattern, Locale.UK).format(EXAMPLE);
    return Choice.of(pattern, pattern.equals("iso") ? desk.text("dates.iso", example) : example);
  }

  private Choice licence(String id) {
    String key = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return Choice.of(id, desk.text("licence." + key));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
