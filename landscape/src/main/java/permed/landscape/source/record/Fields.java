package permed.landscape.source.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.landscape.source.finding.UnknownCountry;
import permed.landscape.source.finding.UnreadableDate;
import permed.landscape.source.record.finding.UnknownCurrency;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads the fields of one record, or of a part of it, and notes what cannot be read. A field that
 * is not there is empty.
 */
public final class Fields {

  private static final int LONGEST_SEEN = 120;

  private final JsonNode node;
  private final SourcePointer where;
  private final List<Finding> findings;

  Fields(JsonNode node, SourcePointer where, List<Finding> findings) {
    this.node = node;
    this.where = where;
    this.findings = findings;
  }

  /** The same fields, pointed at under the id of their record. */
  Fields of(String id) {
    return new Fields(node, where.withKey(id), findings);
  }

  /** Another tree this part stands for, pointed at from here. */
  public Fields at(JsonNode other) {
    return new Fields(other, where, findings);
  }

  /** The tree underneath. */
  public JsonNode node() {
    return node;
  }

  /** Where this part of the record stands. */
  public SourcePointer where() {
    return where;
  }

  public SourcePointer where(String name) {
    String above = where.field();
    return where.withField(above == null ? name : above + "." + name);
  }

  public void report(Finding finding) {
    findings.add(finding);
  }

  public boolean isEmpty() {
    return node.isMissingNode() || node.isNull() || node.isContainer() && node.isEmpty();
  }

  /** The first part of this name; one without fields if there is none. */
  public Fields one(String name) {
    List<Fields> all = each(name);
    return all.isEmpty()
        ? new Fields(MissingNode.getInstance(), where(name), findings)
        : all.get(0);
  }

  /** Every part of this name, whether the source writes one or a list of them. */
  public List<Fields> each(String name) {
    JsonNode found = node.path(name);
    List<Fields> all = new ArrayList<>();
    if (found.isArray()) {
      for (JsonNode element : found) {
        addTo(all, element, name);
      }
    } else {
      addTo(all, found, name);
    }
    return all;
  }

  /** The field as text without blanks around it; empty if there is none. */
  public String plain(String name) {
    return one(name).value();
  }

  /** The first of these fields that says something. */
  public String first(String... names) {
    for (String name : names) {
      String found = plain(name);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  /** The same as {@link #plain} for words people read, mended or marked where damaged. */
  public String text(String name) {
    return Wording.read(plain(name), where(name), findings);
  }

  /** What this part itself says. */
  public String value() {
    JsonNode text = node.isObject() ? node.path("#") : node;
    if (text.isNumber()) {
      return text.decimalValue().toPlainString();
    }
    return text.isValueNode() && !text.isNull() ? text.asString().strip() : "";
  }

  /** The same for words people read, mended or marked where damaged. */
  public String words() {
    return Wording.read(value(), where, findings);
  }

  /** A date in ISO form, or a number of milliseconds since 1970. */
  public @Nullable PartialDate date(String name) {
    return date(name, ZoneOffset.UTC);
  }

  /** The same for a source whose instants are midnight in this zone. */
  public @Nullable PartialDate date(String name, ZoneId zone) {
    String text = plain(name);
    if (text.isEmpty()) {
      return null;
    }
    JsonNode found = one(name).node;
    if (found.isIntegralNumber() && found.canConvertToLong() && text.length() > 4) {
      Instant instant = Instant.ofEpochMilli(found.longValue());
      return PartialDate.of(instant.atZone(zone).toLocalDate());
    }
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty()) {
      report(new UnreadableDate(where(name), shortened(text)));
    }
    return date.orElse(null);
  }

  /** The amount at the scale of its currency; null if there is none or it cannot be read. */
  public @Nullable Money amount(String name, Currency currency) {
    return Amounts.read(plain(name), currency, where(name), findings);
  }

  /** The same where zero stands for unknown. */
  public @Nullable Money amountAboveZero(String name, Currency currency) {
    Money amount = amount(name, currency);
    return amount == null || amount.amount().compareTo(BigDecimal.ZERO) <= 0 ? null : amount;
  }

  /** The currency by its ISO 4217 code; null if there is none or no standard knows it. */
  public @Nullable Currency currency(String name) {
    String code = plain(name).toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      return null;
    }
    try {
      Currency currency = Currency.getInstance(code);
      if (currency.getDefaultFractionDigits() >= 0) {
        return currency;
      }
    } catch (IllegalArgumentException unknown) {
      // told below, as for those that have no smallest unit
    }
    report(new UnknownCurrency(where(name), shortened(code)));
    return null;
  }

  /** The country; null without a finding if the source gives none. */
  public @Nullable Country country(String name) {
    String text = plain(name);
    if (text.isEmpty()) {
      return null;
    }
    Optional<Country> country = Country.parse(text);
    if (country.isEmpty()) {
      report(new UnknownCountry(where(name), shortened(text)));
    }
    return country.orElse(null);
  }

  /** Cut to what a finding has room for. */
  public static String shortened(String text) {
    return text.length() <= LONGEST_SEEN ? text : text.substring(0, LONGEST_SEEN) + "…";
  }

  private void addTo(List<Fields> all, JsonNode part, String name) {
    if (!part.isMissingNode() && !part.isNull()) {
      all.add(new Fields(part, where(name), findings));
    }
  }
}
