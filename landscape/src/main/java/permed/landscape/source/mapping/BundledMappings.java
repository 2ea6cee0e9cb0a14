package permed.landscape.source.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import permed.landscape.source.SourceReader;
import permed.landscape.source.SourceReaders;

/** The mappings that come with the platform. */
public final class BundledMappings implements SourceReaders {

  private static final String FOLDER = "/permed/landscape/mappings/";

  @Override
  public List<SourceReader> list() {
    return names().stream().map(BundledMappings::reader).toList();
  }

  /** Their names, each a file with the ending {@code .yaml}. */
  static List<String> names() {
    return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /** The YAML of one. */
  static String yaml(String name) {
    return text(name + ".yaml");
  }

  private static SourceReader reader(String name) {
    return switch (Mapping.parse(yaml(name))) {
      case Mapping.Outcome.Understood understood -> new MappedReader(understood.mapping());
      case Mapping.Outcome.Mistaken mistaken ->
          throw new IllegalStateException(name + ".yaml: " + mistaken.mistakes());
    };
  }

  private static String text(String file) {
    try (InputStream in = BundledMappings.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }
}
