package permed.landscape.source.cordis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.AmountText;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.landscape.source.finding.AmountRounded;
import permed.landscape.source.finding.DamagedText;
import permed.landscape.source.finding.NegativeAmount;
import permed.landscape.source.finding.UnknownCountry;
import permed.landscape.source.finding.UnreadableAmount;
import permed.landscape.source.finding.UnreadableDate;
import permed.landscape.source.text.DamagedLetters;

/** Reads the fields of one row, and notes what cannot be read. */
final class FieldReader {

  static final Currency EUR = Currency.getInstance("EUR");

  private static final int CENTS = 2;
  private static final int LONGEST_SEEN = 120;

  /** More than the whole budget of the Union: no amount, but a shifted column or a lost comma. */
  private static final BigDecimal IMPLAUSIBLE = new BigDecimal("1e12");

  private final String projectId;
  private final CordisRow row;
  private final List<Finding> findings;

  FieldReader(String projectId, CordisRow row, List<Finding> findings) {
    this.projectId = projectId;
    this.row = row;
    this.findings = findings;
  }

  String projectId() {
    return projectId;
  }

  long line() {
    return row.line();
  }

  SourcePointer where(Column column) {
    return row.where(projectId, column);
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  /** The field without blanks around it. */
  String plain(Column column) {
    return row.get(column).strip();
  }

  /** The same for words people read, where a wrong encoding would show. */
  String text(Column column) {
    String text = plain(column);
    int damage = DamagedLetters.indexIn(text);
    if (damage >= 0) {
      int from = Math.max(0, damage - 20);
      String around = text.substring(from, Math.min(text.length(), damage + 20));
      report(new DamagedText(where(column), around));
    }
    return text;
  }

  boolean isTrue(Column column) {
    String text = plain(column);
    return text.equalsIgnoreCase("true") || text.equals("1");
  }

  /** Empty is unknown, and so is any other word than true and false. */
  @Nullable Boolean yesOrNo(Column column) {
    String text = plain(column);
    if (isTrue(column)) {
      return Boolean.TRUE;
    }
    return text.equalsIgnoreCase("false") || text.equals("0") ? Boolean.FALSE : null;
  }

  @Nullable PartialDate date(Column column) {
    String text = plain(column);
    if (text.isEmpty()) {
      return null;
    }
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty()) {
      report(new UnreadableDate(where(column), shortened(text)));
    }
    return date.orElse(null);
  }

  /** The amount to the cent; null if there is none or it cannot be read. */
  @Nullable Money amount(Column column) {
    String text = plain(column);
    if (text.isEmpty()) {
      return null;
    }
    BigDecimal amount = AmountText.parse(text).orElse(null);
    if (amount == null || amount.abs().compareTo(IMPLAUSIBLE) >= 0) {
      report(new UnreadableAmount(where(column), shortened(text)));
      return null;
    }
    if (amount.signum() < 0) {
      report(new NegativeAmount(where(column), text));
    }
    BigDecimal rounded = amount.setScale(CENTS, RoundingMode.HALF_UP);
    if (rounded.compareTo(amount) != 0) {
      report(new AmountRounded(where(column), text));
    }
    return Money.of(rounded, EUR);
  }

  /** The same where zero stands for unknown. */
  @Nullable Money amountAboveZero(Column column) {
    Money amount = amount(column);
    return amount == null || amount.signum() <= 0 ? null : amount;
  }

  @Nullable Country country(Column column) {
    String text = plain(column);
    Optional<Country> country = Country.parse(text);
    if (country.isEmpty()) {
      report(new UnknownCountry(where(column), text.isEmpty() ? "empty" : shortened(text)));
    }
    return country.orElse(null);
  }

  static String shortened(String text) {
    return text.length() <= LONGEST_SEEN ? text : text.substring(0, LONGEST_SEEN) + "…";
  }
}
