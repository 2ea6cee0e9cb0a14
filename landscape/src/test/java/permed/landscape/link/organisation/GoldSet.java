package permed.landscape.link.organisation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorRegistry;

/**
 * One public set of labelled affiliations.
 *
 * @param rows those whose gold ids are all in the registry at hand
 * @param leftOut how many are not
 */
record GoldSet(String name, List<GoldRow> rows, int leftOut) {

  static final Path SHARED =
      Path.of(System.getProperty("permed.root", ".")).resolve("../shared/data");
  static final Path REGISTRY = SHARED.resolve("ror/ror-data-subset.zip");

  private static final Pattern ID = Pattern.compile("ror\\.org/(0[a-z0-9]{8})");

  static GoldSet crossref(RorRegistry registry) {
    return read("crossref", "crossref-tuning.csv", "affiliation", "ror_id", registry);
  }

  static GoldSet apiLogs(RorRegistry registry) {
    return read("api-logs", "ror-api-logs-tuning.csv", "affiliation", "ror_id", registry);
  }

  /** Never tuned on. */
  static GoldSet s2aff(RorRegistry registry) {
    return read("s2aff", "s2aff-gold.csv", "original_affiliation", "labels", registry);
  }

  private static GoldSet read(
      String name, String file, String text, String label, RorRegistry registry) {
    List<GoldRow> rows = new ArrayList<>();
    int leftOut = 0;
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(SHARED.resolve("affiliations").resolve(file))) {
      for (NamedCsvRecord each : records) {
        Optional<Set<RorId>> gold = gold(each.getField(label), registry);
        gold.ifPresent(ids -> rows.add(new GoldRow(each.getField(text), ids)));
        leftOut += gold.isEmpty() ? 1 : 0;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
    return new GoldSet(name, List.copyOf(rows), leftOut);
  }

  /** Withdrawn ids count as their successors; empty when one is not in the registry. */
  private static Optional<Set<RorId>> gold(String label, RorRegistry registry) {
    Set<RorId> ids = new HashSet<>();
    Matcher written = ID.matcher(label);
    while (written.find()) {
      RorId id = RorId.parse(written.group(1)).orElseThrow();
      Optional<RorId> current = registry.findCurrent(id);
      if (current.isEmpty()) {
        return Optional.empty();
      }
      ids.add(current.get());
    }
    return Optional.of(Set.copyOf(ids));
  }
}
