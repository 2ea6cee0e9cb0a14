package permed.platform.deliveries.web;

import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.landscape.source.mapping.suggest.ColumnUse;
import permed.landscape.source.mapping.suggest.Sketch;
import permed.landscape.source.mapping.suggest.SketchedColumn;
import permed.landscape.source.mapping.suggest.WrittenAs;
import permed.platform.deliveries.ColumnAnswers;
import permed.platform.site.Form;
import permed.platform.site.FormReader;

/** The form about the columns of a file: what it starts with, and what was answered. */
final class ColumnsForm {

  static final List<String> LICENCES = List.of("CC0-1.0", "CC-BY-4.0", "Terms of the funder");

  private ColumnsForm() {}

  /** Starts with what was answered before, where the column is still there, else with a guess. */
  static Form start(Sketch sketch, @Nullable ColumnAnswers before, int version) {
    WrittenAs written = before == null ? sketch.writtenAs() : before.writtenAs();
    Form form =
        Form.empty(DeliveryPages.FIELDS)
            .withVersion(version)
            .with("sheet", sketch.sheet())
            .with("dates", written.dates())
            .with("numbers", written.numbers())
            .with("unit", written.unit())
            .with("currency", written.currency())
            .with("language", written.language())
            .with("licence", before == null ? LICENCES.getFirst() : before.licence());
    if (before == null ? sketch.severalRows() : before.severalRows()) {
      form = form.with("several", "yes");
    }
    for (int i = 0; i < sketch.columns().size(); i++) {
      form = form.with("use-" + i, use(sketch.columns().get(i), before).name());
    }
    return form;
  }

  /** What was answered; empty if something is wrong, which the form then says. */
  static Optional<ColumnAnswers> read(FormReader form, Sketch sketch) {
    Map<String, ColumnUse> uses = uses(form, sketch);
    WrittenAs written =
        new WrittenAs(
            known(form, "dates", WrittenAs.DATES),
            known(form, "numbers", WrittenAs.NUMBERS),
            known(form, "unit", WrittenAs.UNITS),
            form.parsed("currency", ColumnsForm::currency, "desk.deliveries.wrong.currency")
                .orElse(""),
            known(form, "language", languages()));
    if (written.currency().isEmpty() && !form.isWrong()) {
      form.wrong("currency", "form.missing");
    }
    String licence = known(form, "licence", LICENCES);
    return form.isWrong()
        ? Optional.empty()
        : Optional.of(
            new ColumnAnswers(sketch.sheet(), uses, written, form.checked("several"), licence));
  }

  /** The languages titles may be in. */
  static List<String> languages() {
    return List.of(
        "en", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "he", "hr", "hu", "is",
        "it", "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sv", "tr");
  }

  private static Map<String, ColumnUse> uses(FormReader form, Sketch sketch) {
    Map<String, ColumnUse> uses = new LinkedHashMap<>();
    Set<ColumnUse> taken = EnumSet.noneOf(ColumnUse.class);
    for (int i = 0; i < sketch.columns().size(); i++) {
      String control = "use-" + i;
      ColumnUse use = form.choice(control, ColumnUse.class).orElse(ColumnUse.NOTHING);
      if (use == ColumnUse.NOTHING) {
        continue;
      }
      if (!taken.add(use)) {
        form.wrong(control, "desk.deliveries.wrong.twice");
      }
      uses.put(sketch.columns().get(i).name(), use);
    }
    for (ColumnUse needed : List.of(ColumnUse.ID, ColumnUse.TITLE)) {
      if (!taken.contains(needed)) {
        String key = needed.name().toLowerCase(Locale.ROOT);
        form.wrong("use-0", "desk.deliveries.wrong.no-" + key);
      }
    }
    return uses;
  }

  private static ColumnUse use(SketchedColumn column, @Nullable ColumnAnswers before) {
    return before == null
        ? column.use()
        : before.uses().getOrDefault(column.name(), ColumnUse.NOTHING);
  }

  private static String known(FormReader form, String name, List<String> known) {
    String value = form.line(name);
    if (!known.contains(value)) {
      form.wrong(name, "form.no-choice");
    }
    return value;
  }

  private static Optional<String> currency(String text) {
    try {
      Currency currency = Currency.getInstance(text.strip().toUpperCase(Locale.ROOT));
      return Optional.of(currency)
          .filter(one -> one.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
