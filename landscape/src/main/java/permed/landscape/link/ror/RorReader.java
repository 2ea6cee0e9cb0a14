package permed.landscape.link.ror;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.zip.DeliveredZip;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;
import permed.landscape.source.zip.ZipMember;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a dump of the registry as published: a zip with the records as JSON arrays in schema 2,
 * schema 1 or both, and CSV files that say less and are passed over.
 *
 * <p>Schema 2 is read first. Records are streamed, so memory does not grow with the dump.
 */
public final class RorReader {

  private static final String SCHEMA_2 = "schema_v2";

  private final ZipLimits limits;
  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  public RorReader() {
    this(ZipLimits.usual());
  }

  public RorReader(ZipLimits limits) {
    this.limits = limits;
  }

  /** Reads the whole zip; counts are per JSON file. */
  public ReadingOutcome read(Path file, RorSink sink) {
    try (DeliveredZip zip = DeliveredZip.open(file, limits)) {
      List<ZipMember> dumps =
          zip.members().stream()
              .filter(member -> member.name().endsWith(".json"))
              .sorted(Comparator.comparing(member -> !member.name().contains(SCHEMA_2)))
              .toList();
      if (dumps.isEmpty()) {
        return new ReadingOutcome.Unreadable(
            new NoRegistryDump(SourcePointer.of("zip archive"), names(zip)));
      }
      List<RowCount> counts = new ArrayList<>();
      for (ZipMember dump : dumps) {
        try (InputStream bytes = zip.read(dump)) {
          counts.add(readRecords(dump.name(), bytes, sink));
        }
      }
      return new ReadingOutcome.Complete(counts);
    } catch (UnreadableFileException refused) {
      return new ReadingOutcome.Unreadable(refused.reason());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  /**
   * Reads the zip into a registry; what is rejected is lost, so only for a dump known to be good.
   */
  public RorRegistry readRegistry(Path file) {
    List<RorRecord> records = new ArrayList<>();
    ReadingOutcome outcome = read(file, new Collecting(records));
    if (outcome instanceof ReadingOutcome.Unreadable unreadable) {
      throw new IllegalStateException(file + " is no registry dump: " + unreadable.reason());
    }
    return RorRegistry.of(records);
  }

  private RowCount readRecords(String name, InputStream bytes, RorSink sink) throws IOException {
    long accepted = 0;
    long rejected = 0;
    SourcePointer where = SourcePointer.of(name);
    try (JsonParser parser = json.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new UnreadableFileException(new NoRegistryDump(where, "no array of records"));
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        JsonNode node = json.readTree(parser);
        SourcePointer row = where.withLine(accepted + rejected + 1);
        switch (RecordInterpreter.interpret(node, row)) {
          case RecordInterpreter.Understood good -> {
            sink.organisation(good.organisation());
            accepted++;
          }
          case RecordInterpreter.Refused bad -> {
            sink.rejected(new RejectedRow(bad.reason(), node.toString()));
            rejected++;
          }
        }
      }
    } catch (JacksonException broken) {
      throw unreadable(where.withLine(accepted + rejected + 1), broken);
    }
    return new RowCount(name, accepted + rejected, accepted, rejected);
  }

  /** The parser wraps what the archive itself refuses. */
  private static IOException unreadable(SourcePointer where, JacksonException broken) {
    return broken.getCause() instanceof UnreadableFileException refused
        ? refused
        : new UnreadableFileException(new NoRegistryDump(where, broken.getOriginalMessage()));
  }

  private static String names(DeliveredZip zip) {
    return String.join(", ", zip.members().stream().map(ZipMember::name).limit(5).toList());
  }

  private record Collecting(List<RorRecord> records) implements RorSink {

    @Override
    public void organisation(RorRecord organisation) {
      records.add(organisation);
    }

    @Override
    public void rejected(RejectedRow row) {}
  }
}
