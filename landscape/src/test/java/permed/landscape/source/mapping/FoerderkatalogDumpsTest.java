package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoerderkatalogDumpsTest {

  private static final String FILE = "foerderportal/foerderportal-2022-05-13.csv";

  @TempDir Path scratch;

  @Test
  void countsAndSumsAgreeWithPlainParsing() throws IOException {
    MappedDump dump = MappedDump.read("foerderkatalog", scratch, FILE);

    List<String> lines =
        Files.readAllLines(MappedDump.DATA.resolve(FILE), StandardCharsets.ISO_8859_1);
    BigDecimal sum =
        lines.stream()
            .map(line -> line.replaceAll(".*;([0-9.]+,[0-9]{2});.*", "$1"))
            .map(amount -> new BigDecimal(amount.replace(".", "").replace(',', '.')))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(dump.counts().getFirst().read()).isEqualTo(lines.size());
    assertThat(dump.sink().projects).hasSameSizeAs(lines);
    assertThat(dump.total()).isEqualByComparingTo(sum);
  }
}
