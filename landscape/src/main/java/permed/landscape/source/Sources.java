package permed.landscape.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Every source the platform reads, told by the id that goes into {@code cordis:731366} and into
 * commands.
 */
public final class Sources {

  private final List<SourceReader> grants;
  private final List<ReferenceReader> references;

  /** Takes the readers; two of one id are refused. */
  public Sources(List<SourceReader> grants, List<ReferenceReader> references) {
    this.grants = List.copyOf(grants);
    this.references = List.copyOf(references);
    long ids = all().map(reader -> reader.profile().id()).distinct().count();
    if (ids != all().count()) {
      throw new IllegalArgumentException("two readers of one id");
    }
  }

  /**
   * The readers that come with the platform, ordered by id. They are found by the services they
   * declare, so that this package need not know the packages that stand on it.
   */
  public static Sources bundled() {
    Stream<SourceReader> coded = load(SourceReader.class).stream();
    Stream<SourceReader> further =
        ServiceLoader.load(SourceReaders.class, Sources.class.getClassLoader()).stream()
            .flatMap(provider -> provider.get().list().stream());
    List<SourceReader> grants = Stream.concat(coded, further).sorted(byId()).toList();
    return new Sources(grants, load(ReferenceReader.class));
  }

  /** The sources of grants. */
  public List<SourceReader> grants() {
    return grants;
  }

  /** The sources of exchange rates and deflators. */
  public List<ReferenceReader> references() {
    return references;
  }

  /** The reader of this id, of grants or of reference files. */
  public Optional<DeliveryReader> find(String id) {
    return all().filter(reader -> reader.profile().id().equals(id)).findFirst();
  }

  /** The reader of this id if it reads grants. */
  public Optional<SourceReader> findGrants(String id) {
    return grants.stream().filter(reader -> reader.profile().id().equals(id)).findFirst();
  }

  private static <T extends DeliveryReader> List<T> load(Class<T> kind) {
    return ServiceLoader.load(kind, Sources.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(byId())
        .toList();
  }

  private static <T extends DeliveryReader> Comparator<T> byId() {
    return Comparator.comparing(reader -> reader.profile().id());
  }

  private Stream<DeliveryReader> all() {
    return Stream.concat(grants.stream(), references.stream());
  }
}
