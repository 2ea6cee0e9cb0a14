package permed.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusGeneratorTest {

  @TempDir Path directory;

  @Test
  void writesTheSameBytesForTheSameSeed() throws Exception {
    List<Path> first = generate(200, 7, "first");
    List<Path> second = generate(200, 7, "second");

    assertThat(sha256(first)).isEqualTo(sha256(second));
  }

  @Test
  void writesOtherBytesForAnotherSeed() throws Exception {
    assertThat(sha256(generate(200, 7, "seven"))).isNotEqualTo(sha256(generate(200, 8, "eight")));
  }

  @Test
  void writesAsManyDifferentProjectsAsAsked() throws Exception {
    List<NamedCsvRecord> projects = rows(generate(501, 1, "counted"), "project.csv");

    assertThat(projects).hasSize(501).extracting(row -> row.getField("id")).doesNotHaveDuplicates();
  }

  @Test
  void splitsAnySizeOverTheFrameworks() throws Exception {
    assertThat(generate(1, 1, "one")).hasSize(1);
    assertThat(rows(generate(2, 1, "two"), "project.csv"))
        .extracting(row -> row.getField("frameworkProgramme"))
        .containsExactly("H2020", "HORIZON");
  }

  @Test
  void namesOnlyProjectsItWroteInTheOtherFiles() throws Exception {
    List<Path> zips = generate(300, 3, "linked");
    Set<String> known = new HashSet<>(projectIds(zips, "project.csv", "id"));

    for (String member :
        List.of(
            "organization.csv", "euroSciVoc.csv", "topics.csv", "legalBasis.csv", "webLink.csv")) {
      assertThat(projectIds(zips, member, "projectID")).isNotEmpty().isSubsetOf(known);
    }
  }

  @Test
  void statesWhatTheParticipantsGetInAllAsTheContribution() throws Exception {
    List<Path> zips = generate(100, 5, "summed");

    Map<String, BigDecimal> participants =
        rows(zips, "organization.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("projectID"),
                    Collectors.reducing(
                        BigDecimal.ZERO, row -> amount(row, "ecContribution"), BigDecimal::add)));

    assertThat(rows(zips, "project.csv"))
        .allSatisfy(
            row ->
                assertThat(amount(row, "ecMaxContribution"))
                    .isEqualByComparingTo(participants.get(row.getField("id"))));
  }

  @Test
  void weighsWhatRealDumpsWeigh() throws Exception {
    List<Path> zips = generate(1_000, 1, "weighed");
    double projects = 1_000;

    assertThat(rows(zips, "organization.csv").size() / projects).isBetween(10.0, 13.0);
    assertThat(
            rows(zips, "project.csv").stream()
                .mapToInt(row -> row.getField("objective").length())
                .average()
                .orElseThrow())
        .isBetween(1_600.0, 2_100.0);
  }

  private List<Path> generate(int projects, long seed, String name) throws IOException {
    return CorpusGenerator.generate(new CorpusPlan(projects, seed), directory.resolve(name));
  }

  private static List<String> projectIds(List<Path> zips, String member, String column)
      throws IOException {
    return rows(zips, member).stream().map(row -> row.getField(column)).toList();
  }

  private static List<NamedCsvRecord> rows(List<Path> zips, String member) throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>();
    for (Path file : zips) {
      try (ZipFile zip = new ZipFile(file.toFile());
          Reader reader =
              new InputStreamReader(
                  zip.getInputStream(zip.getEntry(member)), StandardCharsets.UTF_8);
          CsvReader<NamedCsvRecord> csv =
              CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(reader)) {
        csv.forEach(rows::add);
      }
    }
    return rows;
  }

  private static BigDecimal amount(NamedCsvRecord row, String column) {
    String text = row.getField(column).replace(',', '.');
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }

  private static List<String> sha256(List<Path> files) {
    return files.stream().map(CorpusGeneratorTest::sha256).toList();
  }

  private static String sha256(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException | NoSuchAlgorithmException failure) {
      throw new IllegalStateException(file.toString(), failure);
    }
  }
}
