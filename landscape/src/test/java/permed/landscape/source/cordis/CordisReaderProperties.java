package permed.landscape.source.cordis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.grant.Taxonomy;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.RecordingSink;
import permed.landscape.source.Zips;

class CordisReaderProperties {

  private static final PartialDate DATE = PartialDate.of(2025, 3);

  @Property
  void interpretsWhateverStandsInTheFields(@ForAll("records") CordisRecord record) {
    Project project = new CordisInterpreter(DATE).interpret(record).project();

    assertThat(project.id().localId()).isEqualTo("7");
    assertThat(project.participations()).hasSameSizeAs(record.rows(CordisFile.ORGANIZATION));
    assertThat(project.fundingLines()).hasSizeLessThanOrEqualTo(1);
    for (FundingLine line : project.fundingLines()) {
      assertThat(line.amount().minorUnits()).isNotZero();
    }
  }

  @Property
  void weightsOfEachAxisSumToOne(@ForAll("records") CordisRecord record) {
    Project project = new CordisInterpreter(DATE).interpret(record).project();

    for (Taxonomy taxonomy : Taxonomy.values()) {
      List<CodeAssignment> codes = project.codes(taxonomy);
      double sum = codes.stream().mapToDouble(CodeAssignment::weight).sum();
      assertThat(sum).isCloseTo(codes.isEmpty() ? 0 : 1, within(1e-9));
      assertThat(codes).extracting(CodeAssignment::code).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 100)
  void everyRowIsAcceptedOrRejected(
      @ForAll("tables") List<List<String>> projects,
      @ForAll("tables") List<List<String>> organisations)
      throws IOException {
    Path scratch = Files.createTempDirectory("rows");
    Map<String, String> files = new TreeMap<>();
    files.put("project.csv", "id;title;ecMaxContribution\n" + text(projects));
    files.put("organization.csv", "projectID;name;ecContribution\n" + text(organisations));
    Path zip = Zips.pack(scratch.resolve("dump.zip"), files);
    Path workspace = Files.createDirectory(scratch.resolve("workspace"));
    RecordingSink sink = new RecordingSink();

    ReadingOutcome outcome = new CordisReader().read(zip, DATE, workspace, sink);

    assertThat(outcome).isInstanceOf(ReadingOutcome.Complete.class);
    List<RowCount> counts = ((ReadingOutcome.Complete) outcome).counts();
    assertThat(counts.getFirst().accepted()).isEqualTo(sink.projects.size());
    assertThat(counts.getLast().accepted())
        .isEqualTo(sink.projects.stream().mapToLong(one -> one.participations().size()).sum());
    assertThat(counts.stream().mapToLong(RowCount::rejected).sum()).isEqualTo(sink.rejected.size());
    assertThat(counts.stream().mapToLong(RowCount::read).sum())
        .isEqualTo((long) projects.size() + organisations.size());
    Files.delete(zip);
    Files.delete(workspace);
    Files.delete(scratch);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> id = Arbitraries.of("1", "2", "3", "04", "x", " ");
    Arbitrary<List<String>> row =
        Combinators.combine(id, fields().list().ofMinSize(1).ofMaxSize(3))
            .as(
                (key, rest) -> {
                  List<String> all = new ArrayList<>(List.of(key));
                  all.addAll(rest);
                  return all;
                });
    return row.list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<CordisRecord> records() {
    Arbitrary<CordisRow> project = rows(CordisFile.PROJECT);
    return Combinators.combine(
            project,
            rows(CordisFile.ORGANIZATION).list().ofMaxSize(4),
            rows(CordisFile.EURO_SCI_VOC).list().ofMaxSize(3),
            rows(CordisFile.TOPICS).list().ofMaxSize(3),
            rows(CordisFile.LEGAL_BASIS).list().ofMaxSize(3),
            rows(CordisFile.WEB_LINK).list().ofMaxSize(2))
        .as(
            (row, organisations, fields, topics, bases, links) -> {
              Map<CordisFile, List<CordisRow>> parts = new EnumMap<>(CordisFile.class);
              parts.put(CordisFile.ORGANIZATION, organisations);
              parts.put(CordisFile.EURO_SCI_VOC, fields);
              parts.put(CordisFile.TOPICS, topics);
              parts.put(CordisFile.LEGAL_BASIS, bases);
              parts.put(CordisFile.WEB_LINK, links);
              return new CordisRecord("7", row, parts);
            });
  }

  private static Arbitrary<CordisRow> rows(CordisFile file) {
    return fields()
        .array(String[].class)
        .ofSize(file.columns().size())
        .map(values -> new CordisRow(file.fileName(), 2, values));
  }

  /** Half plausible, half anything. */
  private static Arbitrary<String> fields() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "12,5",
            "0.005",
            "1e9",
            "99999999999999999999",
            "2024-02-30",
            "2024-05",
            "true",
            "False",
            "coordinator",
            "participant",
            "thirdParty",
            "EL",
            "DE",
            "HES",
            "/21/39",
            "//",
            ";;",
            ".",
            "H2020-EU.3.1.",
            "a;b,c",
            "\u00c3\u00a9"),
        Arbitraries.strings().excludeChars('\ud800', '\uffff').ofMaxLength(12));
  }

  private static String text(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      String[] quoted =
          row.stream()
              .map(field -> '"' + field.replace("\"", "\"\"").replace('\0', ' ') + '"')
              .toArray(String[]::new);
      text.append(String.join(";", Arrays.asList(quoted))).append('\n');
    }
    return text.toString();
  }
}
