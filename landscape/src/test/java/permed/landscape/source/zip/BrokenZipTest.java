package permed.landscape.source.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.landscape.source.Zips;

class BrokenZipTest {

  private static final int ENTRY_HEADER = 0x02014b50;
  private static final ZipLimits LIMITS = new ZipLimits(5, 1 << 26, 1 << 27, 100);

  @TempDir Path scratch;

  @Test
  void readsAWholeArchive() throws IOException {
    Path zip = zip("a.csv", "id;title\n1;One\n");

    assertThat(readAll(zip)).isEqualTo("id;title\n1;One\n");
  }

  @Test
  void readsAnArchiveInThe64BitForm() throws IOException {
    Path zip = scratch.resolve("wide.zip");
    Files.write(zip, wideZip("a.csv", "one"));

    assertThat(readAll(zip)).isEqualTo("one");
  }

  @Test
  void refusesAWebPage() throws IOException {
    Path page = scratch.resolve("dump.zip");
    Files.writeString(page, "<!doctype html><title>Moved</title>");

    assertRefused(page, "NotAZip", "<!doctype html>");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused(Files.createFile(scratch.resolve("empty.zip")), "NotAZip", "an empty file");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 100, 150})
  void refusesATruncatedArchive(int bytes) throws IOException {
    Path zip = zip("a.csv", "id;title\n" + "x".repeat(40));
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, Math.min(bytes, whole.length - 30)));

    assertRefused(zip, "TruncatedZip", "");
  }

  @Test
  void refusesAnArchiveThatLostItsMiddle() throws IOException {
    Path zip = zip("a.csv", "x".repeat(10));
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOfRange(whole, 30, whole.length));

    assertRefused(zip, "TruncatedZip", "");
  }

  @Test
  void refusesAPassword() throws IOException {
    Path zip = zip("secret.csv", "x");
    patchEntry(zip, 8, (short) 1);

    assertRefused(zip, "PasswordProtected", "secret.csv");
  }

  @Test
  void refusesAnUnknownCompression() throws IOException {
    Path zip = zip("a.csv", "x");
    patchEntry(zip, 10, (short) 93);

    assertRefused(zip, "UnknownCompression", "method 93");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd", "/etc/passwd", "..\\up.csv", "C:\\up.csv", "a/../b.csv"})
  void refusesAPathThatClimbsOut(String name) {
    assertRefused(zip(name, "x"), "ClimbingEntry", name.replace('\\', '/'));
  }

  @Test
  void acceptsDotsThatDoNotClimb() throws IOException {
    assertThat(readAll(zip("./dump..2025/a...csv", "x"))).isEqualTo("x");
  }

  @Test
  void refusesTwoFilesOfOneName() {
    Map<String, String> files = new TreeMap<>(Map.of("a.csv", "1", "A.csv", "2"));

    assertRefused(Zips.pack(scratch.resolve("twice.zip"), files), "DuplicateEntry", "a.csv");
  }

  @Test
  void refusesTooManyFiles() {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      files.put(i + ".csv", "x");
    }

    assertRefused(Zips.pack(scratch.resolve("many.zip"), files), "TooManyEntries", "6 entries");
  }

  @Test
  void refusesAnEntryThatUnpacksToTooMuch() throws IOException {
    assertRefused(zeros(40 << 20), "ZipBomb", "41943040 bytes");
  }

  @Test
  void refusesABombThatLiesAboutItsSize() throws IOException {
    Path zip = zeros(40 << 20);
    patchEntry(zip, 24, 1000);

    assertRefused(zip, "ZipBomb", "more than the 1000");
  }

  @Test
  void refusesFilesThatAreTooLargeTogether() throws IOException {
    ZipLimits limits = new ZipLimits(5, 15, 20, 100);
    Map<String, String> files =
        new TreeMap<>(Map.of("a.csv", "1234567890", "b.csv", "12345678901"));
    Path zip = Zips.pack(scratch.resolve("together.zip"), files);

    assertThatThrownBy(() -> readAll(zip, limits))
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("ZipBomb"));
  }

  @Test
  void refusesAWrongChecksum() throws IOException {
    Path zip = zip("a.csv", "id;title\n");
    patchEntry(zip, 16, 12345);

    assertRefused(zip, "DamagedEntry", "checksum");
  }

  @Test
  void refusesBytesThatCannotBeUnpacked() throws IOException {
    Path zip = zip("a.csv", "id;title\n".repeat(50));
    byte[] bytes = Files.readAllBytes(zip);
    Arrays.fill(bytes, 36, 46, (byte) 0xff);
    Files.write(zip, bytes);

    assertRefused(zip, "DamagedEntry", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x10, 0x80, 0xff})
  void refusesAnyFlippedByteOrReadsTheSame(int flip) throws IOException {
    Path zip = zip("a.csv", "id;title\n1;One\n");
    byte[] whole = Files.readAllBytes(zip);
    for (int i = 0; i < whole.length; i++) {
      byte[] flipped = whole.clone();
      flipped[i] ^= (byte) flip;
      Files.write(zip, flipped);

      try {
        assertThat(readAll(zip)).as("byte " + i).isEqualTo("id;title\n1;One\n");
      } catch (UnreadableFileException refused) {
        assertThat(refused.reason().remedy()).isNotBlank();
      }
    }
  }

  private void assertRefused(Path zip, String code, String seen) {
    assertThatThrownBy(() -> readAll(zip))
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .satisfies(
            refused -> {
              assertThat(refused.reason().code()).isEqualTo(code);
              assertThat(refused.reason().seen()).contains(seen);
            });
  }

  private Path zip(String name, String text) {
    return Zips.pack(scratch.resolve("one.zip"), Map.of(name, text));
  }

  private Path zeros(int bytes) throws IOException {
    return Zips.packBytes(scratch.resolve("zeros.zip"), Map.of("zeros.csv", new byte[bytes]));
  }

  private static String readAll(Path zip) throws IOException {
    return readAll(zip, LIMITS);
  }

  private static String readAll(Path zip, ZipLimits limits) throws IOException {
    StringBuilder all = new StringBuilder();
    try (DeliveredZip archive = DeliveredZip.open(zip, limits)) {
      for (ZipMember member : archive.members()) {
        try (InputStream bytes = archive.read(member)) {
          all.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return all.toString();
  }

  private static void patchEntry(Path zip, int offset, short value) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(entryHeader(bytes) + offset, value);
    Files.write(zip, bytes.array());
  }

  private static void patchEntry(Path zip, int offset, int value) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(entryHeader(bytes) + offset, value);
    Files.write(zip, bytes.array());
  }

  private static int entryHeader(ByteBuffer bytes) {
    int at = 0;
    while (bytes.getInt(at) != ENTRY_HEADER) {
      at++;
    }
    return at;
  }

  /** A stored entry whose sizes and place stand in the 64-bit fields only. */
  private static byte[] wideZip(String name, String text) {
    byte[] data = text.getBytes(StandardCharsets.US_ASCII);
    byte[] path = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(data);
    ByteBuffer zip = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).putShort((short) 45).putShort((short) 0).putShort((short) 0);
    zip.putInt(0).putInt((int) crc.getValue()).putInt(-1).putInt(-1);
    zip.putShort((short) path.length).putShort((short) 0).put(path).put(data);
    int entries = zip.position();
    zip.putInt(ENTRY_HEADER).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0);
    zip.putInt((int) crc.getValue()).putInt(-1).putInt(-1);
    zip.putShort((short) path.length).putShort((short) 28).putShort((short) 0);
    zip.putShort((short) 0).putShort((short) 0).putInt(0).putInt(-1).put(path);
    zip.putShort((short) 1).putShort((short) 24);
    zip.putLong(data.length).putLong(data.length).putLong(0);
    int end = zip.position();
    zip.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
    zip.putInt(0).putInt(0).putLong(1).putLong(1).putLong(end - entries).putLong(entries);
    zip.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
    zip.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
    zip.putShort((short) -1).putShort((short) -1).putInt(-1).putInt(-1).putShort((short) 0);
    return Arrays.copyOf(zip.array(), zip.position());
  }
}
