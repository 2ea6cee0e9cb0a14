package permed.landscape.source.mapping.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Sources;
import permed.landscape.source.mapping.registry.finding.MappingMisnamed;
import permed.landscape.source.mapping.registry.finding.MappingMistaken;

/**
 * The mappings of members, one file {@code mappings/<id>.yaml} each in the data directory, beside
 * the sources that come with the platform.
 *
 * <p>A file that cannot be used is told and left aside; all others are read.
 */
public final class MappingRegistry {

  private static final String ENDING = ".yaml";

  private final Path folder;
  private final MappingVersions versions;
  private final Sources bundled;

  public MappingRegistry(Path dataDirectory) {
    this(dataDirectory, Sources.bundled());
  }

  /**
   * @param bundled the sources whose ids are taken
   */
  public MappingRegistry(Path dataDirectory, Sources bundled) {
    this.folder = dataDirectory.resolve("mappings");
    this.versions = new MappingVersions(dataDirectory);
    this.bundled = bundled;
  }

  /** All sources of a data directory: those that come with the platform and those of members. */
  public static Sources sourcesIn(Path dataDirectory) {
    return new MappingRegistry(dataDirectory).load().sources();
  }

  /** Reads the folder as it is now. */
  public Loaded load() {
    List<OwnMapping> own = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Path file : files()) {
      switch (read(file)) {
        case Reading.Usable usable -> own.add(usable.mapping());
        case Reading.Unusable unusable -> findings.addAll(unusable.findings());
      }
    }
    List<SourceReader> readers = new ArrayList<>(bundled.grants());
    own.forEach(mapping -> readers.add(mapping.reader()));
    return new Loaded(own, new Sources(readers, bundled.references()), findings);
  }

  /**
   * Puts a mapping in, or in the place of the one that has its id; the former text stays among the
   * {@link MappingVersions}.
   */
  public AddOutcome add(String yaml) {
    return switch (Reading.of(yaml, "mapping", bundled)) {
      case Reading.Unusable unusable -> new AddOutcome.Refused(unusable.findings());
      case Reading.Usable usable -> put(usable.mapping());
    };
  }

  /** The mapping of this id, if it can be used. */
  public Optional<OwnMapping> find(String id) {
    return load().own().stream().filter(one -> one.profile().id().equals(id)).findFirst();
  }

  private AddOutcome put(OwnMapping mapping) {
    Path target = folder.resolve(mapping.profile().id() + ENDING);
    Optional<OwnMapping> before = find(mapping.profile().id());
    if (before.isPresent() && before.get().version().equals(mapping.version())) {
      return new AddOutcome.Unchanged(mapping);
    }
    before.ifPresent(former -> versions.keep(former.yaml()));
    versions.keep(mapping.yaml());
    Settled.write(target, mapping.yaml().getBytes(StandardCharsets.UTF_8));
    return new AddOutcome.Added(mapping, before.map(OwnMapping::version));
  }

  private Reading read(Path file) {
    String name = file.getFileName().toString();
    try {
      Reading reading = Reading.of(Files.readString(file), name, bundled);
      if (reading instanceof Reading.Usable usable
          && !name.equals(usable.mapping().profile().id() + ENDING)) {
        String seen = "The id in it is '" + usable.mapping().profile().id() + "'.";
        return Reading.unusable(new MappingMisnamed(SourcePointer.of(name), seen));
      }
      return reading;
    } catch (MalformedInputException notText) {
      return Reading.unusable(
          new MappingMistaken(SourcePointer.of(name), "It is no text in UTF-8.", "UTF-8"));
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ENDING))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("listing " + folder, failed);
    }
  }

  /**
   * What stands in a data directory.
   *
   * @param own the usable mappings of members, by file name
   * @param sources they and those that come with the platform
   * @param findings what is wrong with the others
   */
  public record Loaded(List<OwnMapping> own, Sources sources, List<Finding> findings) {
    public Loaded {
      own = List.copyOf(own);
      findings = List.copyOf(findings);
    }
  }

  /** How putting in a mapping ended. */
  public sealed interface AddOutcome {

    /**
     * It is used from now on, for new deliveries.
     *
     * @param replaced the version it took the place of
     */
    record Added(OwnMapping mapping, Optional<String> replaced) implements AddOutcome {}

    /** It stood there word for word. */
    record Unchanged(OwnMapping mapping) implements AddOutcome {}

    /** It cannot be used; nothing has changed. */
    record Refused(List<Finding> findings) implements AddOutcome {
      public Refused {
        findings = List.copyOf(findings);
      }
    }
  }
}
