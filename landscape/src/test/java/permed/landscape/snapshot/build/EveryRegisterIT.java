package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.question.Answer;
import permed.landscape.question.Answers;
import permed.landscape.question.AskOutcome;
import permed.landscape.question.QuestionReading;
import permed.landscape.question.QuestionText;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.Sources;

/** All registers at hand in one landscape. */
class EveryRegisterIT {

  private static final Map<String, List<List<String>>> FILES =
      new TreeMap<>(
          Map.of(
              "cordis",
              List.of(
                  List.of("cordis/cordis-HORIZONprojects-2025-02-csv.zip"),
                  List.of("cordis/cordis-HORIZONprojects-2025-03-csv.zip"),
                  List.of("cordis/cordis-h2020projects-2022-11-csv.zip"),
                  List.of("cordis/fp7-inrae-2024-09.json.gz")),
              "h2020-topics",
              List.of(List.of("cordis/h2020-topics-2023-05.csv.gz")),
              "erc",
              List.of(
                  List.of(
                      "erc/erc-starting-2019-07.csv.gz", "erc/erc-consolidator-2019-07.csv.gz")),
              "swecris",
              List.of(List.of("swecris/swecris-kth-2023-11.jsonl.gz")),
              "snsf",
              List.of(
                  List.of(
                      "snsf/grants-abstracts-2012-2022.csv.gz",
                      "snsf/grant-to-discipline.csv.gz",
                      "snsf/grants-2024.json.gz")),
              "sfi",
              List.of(List.of("sfi/sfi-open-data-2019.csv.gz")),
              "anr",
              List.of(
                  List.of(
                      "anr/anr-dgpie-projets-20220512.xlsx",
                      "anr/anr-dgpie-partenaires-20220512.xlsx")),
              "foerderkatalog",
              List.of(List.of("foerderportal/foerderportal-2022-05-13.csv")),
              "nih",
              List.of(List.of("nih/reporter-sample-fy2014.jsonl.gz")),
              "360giving",
              List.of(List.of("360giving/lloyds.json.gz"), List.of("360giving/wolfson.json.gz"))));

  @TempDir private static Path data;
  private static Snapshot snapshot;
  private static Parquet tables;
  private static Answers answers;

  @BeforeAll
  static void build() throws Exception {
    Path dumps = Path.of(System.getProperty("permed.root")).resolve("../shared/data");
    Assumptions.assumeTrue(
        Files.isDirectory(dumps), "the real dumps are not beside the repository: " + dumps);
    DeliveryArchive archive = new DeliveryArchive(data);
    Sources sources = Sources.bundled();
    for (Map.Entry<String, List<List<String>>> source : FILES.entrySet()) {
      for (List<String> files : source.getValue()) {
        Path file = together(files.stream().map(dumps::resolve).toList());
        ImportOutcome outcome =
            archive.importFile(
                file,
                sources.find(source.getKey()).orElseThrow(),
                ImportOptions.none().withDumpDate(dated(source.getKey())),
                ImportProgress.UNWATCHED);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
      }
    }
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH))
            .build(ArchivedInput.of(archive, sources, "test"), BuildProgress.silent());
    assertThat(outcome).isInstanceOf(BuildOutcome.Built.class);
    snapshot = new Snapshots(data).openCurrent().orElseThrow();
    tables = new Parquet(snapshot);
    answers = new Answers(snapshot.corpus());
  }

  @AfterAll
  static void close() throws Exception {
    if (snapshot != null) {
      tables.close();
      snapshot.close();
    }
  }

  @Test
  void everyRowIsAcceptedOrRejectedAndEveryRecordStandsOrIsReplaced() throws Exception {
    for (Delivery delivery : new DeliveryArchive(data).list()) {
      for (RowCount count : delivery.counts()) {
        assertThat(count.accepted() + count.rejected())
            .as("%s, %s", delivery.fileName(), count.file())
            .isEqualTo(count.read());
      }
    }
    long current = snapshot.manifest().inputs().stream().mapToLong(input -> input.current()).sum();
    assertThat(tables.rows("select count(*) from project"))
        .containsExactly(List.of(Long.toString(current)));
    assertThat(tables.rows("select count(distinct award) from project"))
        .containsExactly(List.of(Integer.toString(snapshot.corpus().columns().size())));
  }

  @Test
  void totalsOfEveryFunderAreThoseOfTheTables() throws Exception {
    Map<String, BigDecimal> asked = new TreeMap<>();
    for (String currency : currencies()) {
      // Only money that needs no rate can be compared to the cent.
      Answer answer = ask("by=funder&measure=amount&currency=" + currency);
      for (List<String> row :
          tables.rows(
              "select payer_id, sum(amount) from funding_line l where counts and currency = '"
                  + currency
                  + "' and not exists (from funding_line o where o.payer_id = l.payer_id"
                  + " and o.currency <> l.currency) group by 1")) {
        BigDecimal expected = new BigDecimal(row.getLast());
        assertThat(value(answer, row.getFirst()))
            .as("%s in %s", row.getFirst(), currency)
            .isEqualByComparingTo(expected);
        asked.put(row.getFirst(), expected);
      }
    }
    assertThat(asked).containsKeys("ec", "vr", "snsf", "sfi", "nih-nci").hasSizeGreaterThan(60);
  }

  @Test
  void totalsOfEveryFunderAndYearAreThoseOfTheTables() throws Exception {
    Answer answer = ask("by=funder,year&measure=amount&currency=SEK");
    Map<String, BigDecimal> expected = new TreeMap<>();
    for (List<String> row :
        tables.rows(
            """
            select payer_id, year(a.start_day), sum(l.amount)
            from funding_line l
            join (
              select award, min_by(start_day, source || ':' || local_id) as start_day
              from project where start_day is not null group by 1) a using (award)
            where l.counts and l.currency = 'SEK' group by all
            """)) {
      expected.put(row.get(0) + " " + row.get(1), new BigDecimal(row.get(2)).stripTrailingZeros());
    }
    Map<String, BigDecimal> seen = new TreeMap<>();
    for (Answer.Row row : answer.rows()) {
      String key = row.groups().getFirst().key() + " " + row.groups().getLast().key();
      if (row.value().signum() != 0) {
        seen.put(key, row.value().stripTrailingZeros());
      }
    }
    expected.values().removeIf(sum -> sum.signum() == 0);
    assertThat(seen).containsAllEntriesOf(expected);
    assertThat(expected).hasSizeGreaterThan(50);
  }

  @Test
  void anAwardOfTwoRegistersCountsOnce() throws Exception {
    assertThat(
            tables.rows(
                "select count(*), count(distinct award) from project where award in"
                    + " (select award from project group by 1 having count(distinct source) > 1)"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(Long.parseLong(row.getFirst())).isGreaterThan(2 * 174);
              assertThat(Long.parseLong(row.getLast())).isGreaterThan(174);
            });
    assertThat(
            tables.rows(
                "select count(*) from (select award, payer_id from funding_line where counts"
                    + " group by all having count(distinct source || local_id) > 1)"))
        .as("a payer of one award told by two records")
        .containsExactly(List.of("0"));
  }

  private static List<String> currencies() throws Exception {
    return tables.rows("select distinct currency from funding_line order by 1").stream()
        .map(List::getFirst)
        .toList();
  }

  private static BigDecimal value(Answer answer, String funder) {
    return answer.rows().stream()
        .filter(row -> row.groups().getFirst().key().equals(funder))
        .map(Answer.Row::value)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static Answer ask(String query) {
    QuestionReading.Valid read = (QuestionReading.Valid) QuestionText.read(query);
    return ((AskOutcome.Answered) answers.ask(read.question())).answer();
  }

  private static @Nullable PartialDate dated(String source) {
    return switch (source) {
      case "sfi" -> PartialDate.parse("2019").orElseThrow();
      case "snsf" -> PartialDate.parse("2024").orElseThrow();
      case "nih" -> PartialDate.parse("2014").orElseThrow();
      case "360giving" -> PartialDate.parse("2023").orElseThrow();
      default -> null;
    };
  }

  private static Path together(List<Path> files) throws IOException {
    if (files.size() == 1) {
      return files.getFirst();
    }
    Path zip = data.resolve(files.getFirst().getParent().getFileName() + ".zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Path file : files) {
        entries.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return zip;
  }
}
