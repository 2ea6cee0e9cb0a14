package permed.landscape.snapshot.build;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorName;
import permed.landscape.link.ror.RorPlace;
import permed.landscape.link.ror.RorRecord;
import permed.landscape.link.ror.RorRegistry;

/** Writes the registry into its table, in the order of its dump. */
final class RegistryRows {

  private RegistryRows() {}

  static void write(Tables tables, RorRegistry registry) {
    try (Rows rows = tables.append(Table.REGISTRY)) {
      registry.records().forEach(record -> add(rows, record, registry));
    }
  }

  private static void add(Rows rows, RorRecord record, RorRegistry registry) {
    @Nullable RorPlace place = record.places().isEmpty() ? null : record.places().getFirst();
    @Nullable Country country = place == null ? null : place.country();
    rows.begin()
        .text(record.id().value())
        .text(record.displayName())
        .texts(names(record).distinct().toList())
        .texts(acronyms(record))
        .text(country == null ? null : country.code())
        .text(place == null ? null : place.city())
        .texts(record.types().stream().sorted().toList())
        .text(record.status().name().toLowerCase(Locale.ROOT))
        .text(successor(record, registry))
        .end();
  }

  private static Stream<String> names(RorRecord record) {
    return record.names().stream().filter(name -> !isAcronym(name)).map(RorName::value);
  }

  private static List<String> acronyms(RorRecord record) {
    return record.names().stream().filter(RegistryRows::isAcronym).map(RorName::value).toList();
  }

  private static boolean isAcronym(RorName name) {
    return name.kinds().contains(RorName.Kind.ACRONYM);
  }

  private static @Nullable String successor(RorRecord record, RorRegistry registry) {
    return record.status() == RorRecord.Status.WITHDRAWN
        ? registry.findCurrent(record.id()).map(RorId::value).orElse(null)
        : null;
  }
}
