package permed.platform.deliveries.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import permed.landscape.delivery.DeliveredField;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.FieldVisibility;
import permed.landscape.delivery.StatedTotals;
import permed.landscape.delivery.Visibility;
import permed.platform.deliveries.Terms;
import permed.platform.site.Form;
import permed.platform.site.FormReader;

/** The form about how a file is delivered. */
final class TermsForm {

  private static final int MOST_RECORDS = 100_000_000;

  private TermsForm() {}

  static String control(DeliveredField field) {
    return "sees-" + field.name().toLowerCase(Locale.ROOT);
  }

  /** The control of the reason why a warning may stand. */
  static String control(String code) {
    return "noted-" + code;
  }

  static Form start(Terms terms, String currency, int version) {
    Form form =
        Form.empty(DeliveryPages.FIELDS)
            .withVersion(version)
            .with("extent", terms.extent().name())
            .withDay("as-of", terms.asOf())
            .with("stated-records", terms.stated().records())
            .with("stated-amount", plain(terms.stated().amounts().get(currency)));
    for (DeliveredField field : DeliveredField.values()) {
      form = form.with(control(field), terms.visibility().of(field).name());
    }
    for (Terms.Noted noted : terms.noted()) {
      form = form.with(control(noted.code()), noted.reason());
    }
    return form;
  }

  /**
   * What was chosen; empty if something is wrong, which the form then says.
   *
   * @param entered names of all controls of the form
   */
  static Optional<Terms> read(
      FormReader form, Iterable<String> entered, String currency, LocalDate today) {
    Optional<Extent> extent = form.requiredChoice("extent", Extent.class);
    Optional<LocalDate> asOf = form.requiredDay("as-of");
    if (asOf.isPresent() && asOf.get().isAfter(today)) {
      form.wrong("as-of", "desk.deliveries.wrong.future");
    }
    FieldVisibility visibility = FieldVisibility.allPublic();
    for (DeliveredField field : DeliveredField.values()) {
      Optional<Visibility> chosen = form.requiredChoice(control(field), Visibility.class);
      visibility = visibility.with(field, chosen.orElse(Visibility.PRIVATE));
    }
    StatedTotals stated = stated(form, currency);
    List<Terms.Noted> noted = noted(form, entered);
    return form.isWrong() || extent.isEmpty() || asOf.isEmpty()
        ? Optional.empty()
        : Optional.of(new Terms(extent.get(), asOf.get(), visibility, stated, noted));
  }

  private static StatedTotals stated(FormReader form, String currency) {
    OptionalInt records = form.number("stated-records", 0, MOST_RECORDS);
    Optional<BigDecimal> amount =
        form.parsed("stated-amount", TermsForm::amount, "desk.deliveries.wrong.amount");
    TreeMap<String, BigDecimal> amounts = new TreeMap<>();
    amount.ifPresent(one -> amounts.put(currency, one));
    return new StatedTotals(records.isPresent() ? (long) records.getAsInt() : null, amounts);
  }

  private static List<Terms.Noted> noted(FormReader form, Iterable<String> entered) {
    List<Terms.Noted> noted = new ArrayList<>();
    for (String name : entered) {
      if (name.matches("noted-[A-Za-z]+")) {
        String reason = form.line(name);
        if (!reason.isEmpty()) {
          noted.add(new Terms.Noted(name.substring("noted-".length()), reason));
        }
      }
    }
    return noted;
  }

  /** A point or a comma before at most two digits at the end; spaces group thousands. */
  private static Optional<BigDecimal> amount(String text) {
    String plain = text.replaceAll("[\\s\u00a0\u202f']", "").replace(',', '.');
    return plain.matches("\\d{1,15}(\\.\\d{1,2})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  private static @Nullable String plain(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }
}
