package permed.platform.secretariat.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.members.OrganisationId;
import permed.platform.secretariat.Effort;
import permed.platform.secretariat.EffortYear;
import permed.platform.secretariat.Quarter;
import permed.platform.secretariat.Task;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormReader;

/** A table of numbers to enter: partners down, quarters across, planned and used in each. */
@Component
class EffortForm {

  private final Names names;
  private final DeskPages desk;

  EffortForm(Names names, DeskPages desk) {
    this.names = names;
    this.desk = desk;
  }

  EffortFormPage page(Task task, EffortYear year, Form form, boolean stale) {
    List<EffortFormPage.Row> rows = new ArrayList<>();
    for (OrganisationId partner : partners(task, year)) {
      List<EffortFormPage.Cell> cells =
          cells(task, partner, year).stream().map(cell -> cell(cell, year, form, stale)).toList();
      rows.add(new EffortFormPage.Row(names.organisation(partner), cells));
    }
    return new EffortFormPage(
        desk.places(SecretariatDesk.EFFORT),
        task.details().name(),
        year.year(),
        SecretariatDesk.EFFORT + "/" + year.year() + "/" + task.id(),
        form,
        stale,
        rows);
  }

  /** What was entered and differs; mistakes are told in the form. */
  List<Effort> read(Task task, EffortYear year, FormReader form) {
    List<Effort> entries = new ArrayList<>();
    for (OrganisationId partner : partners(task, year)) {
      for (Effort.Cell cell : cells(task, partner, year)) {
        String name = name(cell);
        Optional<BigDecimal> months =
            form.parsed(name, EffortForm::months, "desk.secretariat.no-months");
        if (form.line(name).isEmpty() && year.months(cell) != null) {
          form.wrong(name, "desk.secretariat.write-zero");
        }
        int seen = form.number("v-" + name, 0, 1_000_000).orElse(0);
        months.ifPresent(number -> entries.add(new Effort(cell, seen + 1, number)));
      }
    }
    return entries;
  }

  /** A number as read, empty for none. */
  String said(@Nullable BigDecimal months) {
    return months == null ? "" : desk.words().formats().decimal(months, 2);
  }

  private EffortFormPage.Cell cell(Effort.Cell cell, EffortYear year, Form form, boolean stale) {
    String name = name(cell);
    BigDecimal months = year.months(cell);
    boolean entered = form.values().containsKey(name);
    return new EffortFormPage.Cell(
        name,
        desk.words()
            .text(
                "desk.secretariat.effort.cell",
                names.organisation(cell.partner()),
                cell.quarter().toString(),
                desk.words().text("desk.secretariat.effort." + cell.kind())),
        entered ? form.field(name).value() : months == null ? "" : months.toPlainString(),
        year.version(cell),
        stale ? said(months) : "",
        form.field(name).wrong());
  }

  private static List<Effort.Cell> cells(Task task, OrganisationId partner, EffortYear year) {
    return Quarter.ofYear(year.year()).stream()
        .flatMap(
            quarter ->
                List.of(Effort.Kind.values()).stream()
                    .map(kind -> new Effort.Cell(task.id(), partner, quarter, kind)))
        .toList();
  }

  private static Set<OrganisationId> partners(Task task, EffortYear year) {
    Set<OrganisationId> partners = new LinkedHashSet<>();
    partners.add(task.details().lead());
    partners.addAll(task.details().deputies());
    year.partners().stream()
        .filter(
            partner ->
                year.sum(cell -> cell.task().equals(task.id()) && cell.partner().equals(partner))
                        .planned()
                    != null)
        .forEach(partners::add);
    return partners;
  }

  private static String name(Effort.Cell cell) {
    return "m-%s-%d-%s"
        .formatted(
            cell.partner(), cell.quarter().number(), cell.kind() == Effort.Kind.USED ? "u" : "p");
  }

  private static Optional<BigDecimal> months(String text) {
    String plain = text.replace(',', '.');
    return plain.matches("\\d{1,3}(\\.\\d{1,2})?")
        ? Optional.of(new BigDecimal(plain)).filter(Effort::isPossible)
        : Optional.empty();
  }
}
