package permed.landscape.link.project;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.RecordingSink;
import permed.landscape.source.Sources;
import permed.landscape.source.Zips;

/** Pairs of real records, labelled by reading both, among all records of six registers. */
class LabelledPairsTest {

  private static final Path DATA =
      Path.of(System.getProperty("permed.root")).resolve("../shared/data");

  private static final double LEAST_F1 = 0.97;

  @TempDir Path scratch;

  @Test
  void areToldApart() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "no real data in " + DATA);
    Linking linking = new Linking();
    Set<SourceRecordId> known = new HashSet<>();
    for (Project project : everything()) {
      if (known.add(project.id())) {
        linking.add(project);
      }
    }
    Links links = linking.link(List.of());
    Set<Set<SourceRecordId>> together = new HashSet<>();
    links.awards().forEach(award -> together.add(Set.copyOf(award.records())));
    List<String> wrong = new ArrayList<>();
    int right = 0;
    List<NamedCsvRecord> pairs = pairs();
    for (NamedCsvRecord pair : pairs) {
      SourceRecordId one = SourceRecordId.parse(pair.getField("one")).orElseThrow();
      SourceRecordId other = SourceRecordId.parse(pair.getField("other")).orElseThrow();
      assertThat(known).as("records of %s", pair).contains(one, other);
      boolean same = together.stream().anyMatch(award -> award.containsAll(Set.of(one, other)));
      if (same != pair.getField("same").equals("yes")) {
        wrong.add(pair.toString());
      } else if (same) {
        right++;
      }
    }

    double f1 = 2.0 * right / (2.0 * right + wrong.size());
    assertThat(f1).as("%d right, wrong: %s", right, wrong).isGreaterThanOrEqualTo(LEAST_F1);
    assertThat(together).as("awards in two registers").hasSize(right);
  }

  private List<Project> everything() throws IOException {
    List<Project> all = new ArrayList<>();
    all.addAll(read("cordis", DATA.resolve("cordis/cordis-h2020projects-2022-11-csv.zip")));
    all.addAll(read("cordis", DATA.resolve("cordis/cordis-HORIZONprojects-2025-02-csv.zip")));
    all.addAll(read("cordis", DATA.resolve("cordis/fp7-inrae-2024-09.json.gz")));
    all.addAll(
        read("erc", zip("erc/erc-starting-2019-07.csv.gz", "erc/erc-consolidator-2019-07.csv.gz")));
    all.addAll(read("swecris", DATA.resolve("swecris/swecris-kth-2023-11.jsonl.gz")));
    all.addAll(read("sfi", DATA.resolve("sfi/sfi-open-data-2019.csv.gz")));
    all.addAll(read("snsf", DATA.resolve("snsf/grants-2024.json.gz")));
    return all;
  }

  private List<Project> read(String source, Path file) throws IOException {
    RecordingSink sink = new RecordingSink();
    Path workspace = Files.createTempDirectory(scratch, "workspace");
    ReadingOutcome outcome =
        Sources.bundled()
            .findGrants(source)
            .orElseThrow()
            .read(file, PartialDate.of(2025), workspace, sink);
    assertThat(outcome).isInstanceOf(ReadingOutcome.Complete.class);
    return sink.projects;
  }

  private Path zip(String... files) throws IOException {
    TreeMap<String, byte[]> members = new TreeMap<>();
    for (String file : files) {
      Path path = DATA.resolve(file);
      members.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    }
    return Zips.packBytes(scratch.resolve("delivery.zip"), members);
  }

  private static List<NamedCsvRecord> pairs() throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    Objects.requireNonNull(
                        LabelledPairsTest.class.getResourceAsStream("pairs.csv")),
                    StandardCharsets.UTF_8))) {
      return csv.stream().toList();
    }
  }
}
