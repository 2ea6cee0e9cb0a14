package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import permed.kernel.finding.Finding;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.FundingLine;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.RecordingSink;
import permed.landscape.source.Zips;

/** Real files read by a bundled mapping, and questions to SQL that reads the same files alone. */
record MappedDump(List<RowCount> counts, RecordingSink sink) {

  static final Path DATA = Path.of(System.getProperty("permed.root")).resolve("../shared/data");

  /** Skips where the real files are absent; several are delivered as one zip. */
  static MappedDump read(String mapping, Path scratch, String... files) throws IOException {
    return readWith(BundledMappings.yaml(mapping), scratch, files);
  }

  static MappedDump readWith(String yaml, Path scratch, String... files) throws IOException {
    for (String file : files) {
      Assumptions.assumeTrue(Files.exists(DATA.resolve(file)), "no real file " + file);
    }
    Path delivery = files.length == 1 ? DATA.resolve(files[0]) : zip(scratch, files);
    Path workspace = Files.createDirectory(scratch.resolve("workspace-" + files.length));
    RecordingSink sink = new RecordingSink();
    ReadingOutcome outcome = reader(yaml).read(delivery, PartialDate.of(2024), workspace, sink);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(ReadingOutcome.Complete.class);
    List<RowCount> counts = ((ReadingOutcome.Complete) outcome).counts();
    assertThat(counts.stream().mapToLong(RowCount::rejected).sum()).isEqualTo(sink.rejected.size());
    return new MappedDump(counts, sink);
  }

  static MappedReader reader(String yaml) {
    return switch (Mapping.parse(yaml)) {
      case Mapping.Outcome.Understood understood -> new MappedReader(understood.mapping());
      case Mapping.Outcome.Mistaken mistaken -> throw new AssertionError(mistaken.mistakes());
    };
  }

  /** The sum of all funding lines that are wanted. */
  BigDecimal total(Predicate<FundingLine> wanted) {
    return sink.projects.stream()
        .flatMap(project -> project.fundingLines().stream())
        .filter(wanted)
        .map(line -> line.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal total() {
    return total(line -> true);
  }

  /** How many findings of each code, rejected rows among them. */
  Map<String, Long> findings() {
    return java.util.stream.Stream.concat(
            sink.findings.stream(), sink.rejected.stream().map(row -> row.reason()))
        .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
  }

  /** One number, told by DuckDB; {@code {0}}, {@code {1}} … are the files, unpacked. */
  static BigDecimal number(Path scratch, String sql, String... files) throws SQLException {
    String query = sql;
    for (int i = 0; i < files.length; i++) {
      query = query.replace("{" + i + "}", unpacked(scratch, files[i]).toString());
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set autoinstall_known_extensions=false");
      try (ResultSet rows = statement.executeQuery(query)) {
        assertThat(rows.next()).isTrue();
        return rows.getBigDecimal(1);
      }
    }
  }

  static Path unpacked(Path scratch, String file) {
    try {
      Path plain = scratch.resolve(file.replace('/', '-').replaceFirst("\\.gz$", ""));
      if (!Files.exists(plain)) {
        try (InputStream in = open(DATA.resolve(file))) {
          Files.copy(in, plain);
        }
      }
      return plain;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static Path zip(Path scratch, String... files) throws IOException {
    Map<String, byte[]> members = new TreeMap<>();
    for (String file : files) {
      Path path = DATA.resolve(file);
      members.put(path.getFileName().toString(), Files.readAllBytes(path));
    }
    return Zips.packBytes(scratch.resolve("delivery-" + files.length + ".zip"), members);
  }
}
