package permed.landscape.source.mapping.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.landscape.source.Zips;
import permed.landscape.source.csv.Header;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;

class PartsTest {

  @TempDir Path scratch;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void tellsTheEncodingFromTheBytes(String encoding) throws IOException {
    byte[] bytes = "id,titre\n1,Fièvre\n".getBytes(Charset.forName(encoding));

    assertThat(read(bytes)).containsExactly("1|Fièvre");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void tellsTheSeparatorFromTheRows(String separator) throws IOException {
    String text = "id/title/sum\n1/\"a; b, c\"/1,5\n2/d/2,5\n".replace("/", separator);
    String quoted = separator.equals(",") ? text.replace("1,5", "15").replace("2,5", "25") : text;

    assertThat(read(quoted.getBytes(StandardCharsets.UTF_8)).getFirst()).startsWith("1|a; b, c|");
  }

  @Test
  void takesTheEqualsSignFromQuotedTextAndFromNothingElse() throws IOException {
    String text = "=\"00123\";=\"a;b\";=1+1;\"=\"\"x\"\"\"\n";

    List<String> rows =
        read(
            text.getBytes(StandardCharsets.UTF_8),
            Layout.OPEN.withColumns(List.of("a", "b", "c", "d")));

    assertThat(rows).containsExactly("00123|a;b|=1+1|=\"x\"");
  }

  @Test
  void unpacksGzipAloneAndInsideAZip() throws IOException {
    byte[] packed = gzip("id,title\n1,One\n".getBytes(StandardCharsets.UTF_8));
    Path zip = Zips.packBytes(scratch.resolve("a.zip"), Map.of("a.csv.gz", packed));

    assertThat(read(packed)).containsExactly("1|One");
    assertThat(read(Files.readAllBytes(zip))).containsExactly("1|One");
  }

  @Test
  void refusesGzipThatBreaksOff() throws IOException {
    StringBuilder text = new StringBuilder("id,title\n");
    for (int i = 0; i < 50_000; i++) {
      text.append(i).append(",title ").append(i * 7919).append('\n');
    }
    byte[] packed = gzip(text.toString().getBytes(StandardCharsets.UTF_8));
    byte[] half = Arrays.copyOf(packed, packed.length / 2);

    assertThatThrownBy(() -> read(half))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("DamagedPacking");
  }

  @Test
  void refusesGzipThatUnpacksWithoutEnd() throws IOException {
    byte[] packed = gzip(new byte[40 << 20]);

    assertThatThrownBy(() -> read(packed))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("ZipBomb");
  }

  @Test
  void refusesJsonThatBreaksOff() {
    byte[] broken = "[{\"id\": 1}, {\"id\": ".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("DamagedPacking");
  }

  @Test
  void refusesAnArchiveInsideAnArchive() throws IOException {
    Path inner = Zips.pack(scratch.resolve("inner.zip"), Map.of("a.csv", "id\n1\n"));
    Path outer =
        Zips.packBytes(scratch.resolve("outer.zip"), Map.of("b.zip", Files.readAllBytes(inner)));

    assertThatThrownBy(() -> read(Files.readAllBytes(outer)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("UnreadableWorkbook");
  }

  @Test
  void keepsEveryDigitOfANumberInJson() throws IOException {
    byte[] json = "[{\"id\": 12345678901234567890.10}]".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(scratch.resolve("delivery"), json);

    try (Parts parts = open(file)) {
      Part part = parts.list().getFirst();
      Rows rows = part.open(Layout.OPEN);
      Rows.ReadRow.Good good = (Rows.ReadRow.Good) rows.next();
      assertThat(part.row(Header.of(List.of()), 1, good.cells()).values("id"))
          .containsExactly("12345678901234567890.10");
    }
  }

  private List<String> read(byte[] bytes) throws IOException {
    return read(bytes, Layout.OPEN);
  }

  private List<String> read(byte[] bytes, Layout layout) throws IOException {
    Path file = Files.write(scratch.resolve("delivery"), bytes);
    List<String> all = new ArrayList<>();
    try (Parts parts = open(file)) {
      for (Part part : parts.list()) {
        try (Rows rows = part.open(layout)) {
          for (Rows.ReadRow row = rows.next(); row != null; row = rows.next()) {
            all.add(String.join("|", ((Rows.ReadRow.Good) row).cells()));
          }
        }
      }
    }
    return all;
  }

  private Parts open(Path file) throws IOException {
    Path workspace = Files.createDirectories(scratch.resolve("workspace"));
    return Parts.open(file, "delivery", workspace, ZipLimits.usual(), bytes -> {});
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }
}
