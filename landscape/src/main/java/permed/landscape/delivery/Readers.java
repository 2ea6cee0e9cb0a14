package permed.landscape.delivery;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.finding.MappingVersionMissing;
import permed.landscape.delivery.finding.NoReader;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Sources;
import permed.landscape.source.mapping.MappedReader;
import permed.landscape.source.mapping.Mapping;
import permed.landscape.source.mapping.registry.MappingVersions;

/** Finds what reads an archived delivery, and keeps the mappings of members it needs for that. */
final class Readers {

  private final MappingVersions versions;

  Readers(Path dataDirectory) {
    this.versions = new MappingVersions(dataDirectory);
  }

  /** Keeps the rules of a reader that may change; null where it has none of its own. */
  @Nullable String keepRules(DeliveryReader reader) {
    return reader.rules().map(versions::keep).orElse(null);
  }

  SourceReader of(Delivery delivery, Sources sources) {
    SourcePointer where = SourcePointer.of(delivery.fileName());
    String mapping = delivery.mapping();
    if (mapping == null) {
      return sources
          .findGrants(delivery.source())
          .orElseGet(() -> new Missing(delivery, new NoReader(where, delivery.source())));
    }
    Optional<SourceReader> kept = version(mapping).filter(one -> reads(one, delivery));
    return kept.orElseGet(() -> new Missing(delivery, new MappingVersionMissing(where, mapping)));
  }

  /** Whether this version of a mapping may take the place of the delivery's own. */
  boolean mayRead(Delivery delivery, String mapping) {
    return delivery.mapping() != null
        && version(mapping).filter(one -> reads(one, delivery)).isPresent();
  }

  private static boolean reads(SourceReader reader, Delivery delivery) {
    return reader.profile().id().equals(delivery.source());
  }

  private Optional<SourceReader> version(String mapping) {
    return versions.find(mapping).flatMap(Readers::parsed);
  }

  private static Optional<SourceReader> parsed(String yaml) {
    return switch (Mapping.parse(yaml)) {
      case Mapping.Outcome.Understood understood ->
          Optional.of(MappedReader.ofMember(understood.mapping(), yaml));
      case Mapping.Outcome.Mistaken mistaken -> Optional.empty();
    };
  }

  /** Says of every file that it cannot be read, and why. */
  private record Missing(Delivery delivery, Finding reason) implements SourceReader {

    @Override
    public SourceProfile profile() {
      return new SourceProfile(
          delivery.source(), delivery.source(), delivery.licence(), delivery.attribution());
    }

    @Override
    public ReadingOutcome read(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink) {
      return new ReadingOutcome.Unreadable(reason);
    }
  }
}
