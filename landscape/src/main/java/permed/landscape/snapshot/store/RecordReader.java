package permed.landscape.snapshot.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;

/** Reads what {@link RecordWriter} wrote, value by value in the same order. */
final class RecordReader {

  private final byte[] bytes;
  private int position;

  RecordReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.position = from;
  }

  int readInt() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[position++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  double readDouble() {
    long low = readInt() & 0xffff_ffffL;
    return Double.longBitsToDouble(low | ((long) readInt() << 32));
  }

  String readText() {
    int length = readInt();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  @Nullable String readOptionalText() {
    return readInt() == 0 ? null : readText();
  }

  @Nullable Boolean readFlag() {
    int flag = readInt();
    return flag == 0 ? null : flag == 2;
  }

  @Nullable Money readMoney() {
    String code = readText();
    if (code.isEmpty()) {
      return null;
    }
    Currency currency = Currency.getInstance(code);
    int length = readInt();
    BigInteger minorUnits = new BigInteger(bytes, position, length);
    position += length;
    return Money.of(new BigDecimal(minorUnits, currency.getDefaultFractionDigits()), currency);
  }

  Money readStatedMoney() {
    Money money = readMoney();
    if (money == null) {
      throw new IllegalArgumentException("a project record without an amount where one must be");
    }
    return money;
  }

  @Nullable PartialDate readDate() {
    int year = readInt();
    if (year == 0) {
      return null;
    }
    int month = readInt();
    int day = readInt();
    return new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
  }

  @Nullable Period readPeriod() {
    String start = readOptionalText();
    if (start == null) {
      return null;
    }
    String end = readOptionalText();
    return new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
  }

  SourcePointer readPointer() {
    String file = readText();
    String line = readOptionalText();
    return new SourcePointer(
        file, line == null ? null : Long.valueOf(line), readOptionalText(), readOptionalText());
  }

  <T> List<T> readList(Supplier<T> each) {
    int size = readInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(each.get());
    }
    return values;
  }
}
