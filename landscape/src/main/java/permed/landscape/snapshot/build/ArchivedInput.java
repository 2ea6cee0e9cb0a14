package permed.landscape.snapshot.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Sources;

/**
 * What a build takes from a data directory: all grants of the archive, the newest rates and
 * deflators, and what people corrected.
 */
public final class ArchivedInput {

  private static final String EXCHANGE_RATES = "ecb";
  private static final String DEFLATORS = "deflators";

  private ArchivedInput() {}

  /**
   * Everything in the archive. Where no exchange rates or deflators were delivered, those that ship
   * with the platform are used.
   *
   * @param codeVersion version of the program, written into the manifest
   */
  public static BuildInput of(DeliveryArchive archive, Sources sources, String codeVersion) {
    List<Delivery> all = archive.list();
    return new BuildInput(
        all.stream().filter(one -> !isReference(one, sources)).toList(),
        new ArchivedContent(archive, sources),
        newest(archive, all, EXCHANGE_RATES).orElseGet(ReferenceFile::bundledExchangeRates),
        newest(archive, all, DEFLATORS).orElseGet(ReferenceFile::bundledDeflators),
        Corrections.in(archive.dataDirectory()),
        codeVersion);
  }

  private static boolean isReference(Delivery delivery, Sources sources) {
    return sources.references().stream()
        .anyMatch(reader -> reader.profile().id().equals(delivery.source()));
  }

  private static Optional<ReferenceFile> newest(
      DeliveryArchive archive, List<Delivery> all, String source) {
    return all.reversed().stream()
        .filter(delivery -> delivery.source().equals(source))
        .findFirst()
        .map(delivery -> ReferenceFile.of(archive.file(delivery), delivery.attribution()));
  }

  private record ArchivedContent(DeliveryArchive archive, Sources sources)
      implements DeliveryContent {

    @Override
    public Path file(Delivery delivery) {
      return archive.file(delivery);
    }

    @Override
    public SourceReader reader(Delivery delivery) {
      return archive.reader(delivery, sources);
    }
  }
}
