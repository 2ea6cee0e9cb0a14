package permed.landscape.snapshot.store;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;

/** Writes the values of the model as bytes that grow; the counterpart of {@link RecordReader}. */
final class RecordWriter {

  private byte[] bytes = new byte[4096];
  private int size;

  int size() {
    return size;
  }

  void writeTo(ByteBuffer target) {
    target.put(bytes, 0, size);
  }

  /** Seven bits a byte, the lowest first; a negative number takes five bytes. */
  void writeInt(int value) {
    reserve(5);
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void writeDouble(double value) {
    long bits = Double.doubleToLongBits(value);
    writeInt((int) bits);
    writeInt((int) (bits >>> 32));
  }

  void writeText(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  void writeOptionalText(@Nullable String text) {
    writeInt(text == null ? 0 : 1);
    if (text != null) {
      writeText(text);
    }
  }

  void writeFlag(@Nullable Boolean flag) {
    writeInt(flag == null ? 0 : flag ? 2 : 1);
  }

  void writeMoney(@Nullable Money money) {
    writeText(money == null ? "" : money.currency().getCurrencyCode());
    if (money != null) {
      BigInteger minorUnits = money.amount().unscaledValue();
      write(minorUnits.toByteArray());
    }
  }

  void writeDate(@Nullable PartialDate date) {
    writeInt(date == null ? 0 : date.year());
    if (date != null) {
      writeInt(date.month() == null ? 0 : date.month());
      writeInt(date.day() == null ? 0 : date.day());
    }
  }

  void writePeriod(@Nullable Period period) {
    writeOptionalText(period == null ? null : period.start().toString());
    if (period != null) {
      writeOptionalText(period.end() == null ? null : period.end().toString());
    }
  }

  void writePointer(SourcePointer pointer) {
    writeText(pointer.file());
    writeOptionalText(pointer.line() == null ? null : Long.toString(pointer.line()));
    writeOptionalText(pointer.key());
    writeOptionalText(pointer.field());
  }

  <T> void writeList(List<T> values, Consumer<T> each) {
    writeInt(values.size());
    values.forEach(each);
  }

  private void write(byte[] value) {
    writeInt(value.length);
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
