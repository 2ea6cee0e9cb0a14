package permed.landscape.snapshot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import permed.landscape.snapshot.DamagedSnapshotException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The manifest as JSON: indented, in the order of the record, lines ending in one line feed. */
public final class ManifestFile {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private ManifestFile() {}

  public static byte[] bytes(Manifest manifest) {
    return json(manifest);
  }

  /** What differs between equal builds, apart from the manifest. */
  public static byte[] bytes(Map<String, String> built) {
    return json(built);
  }

  /** The id of the snapshot: its newest dump's date and ten digits of the manifest's checksum. */
  public static String id(Manifest manifest) {
    return manifest.dumpDate() + "-" + Sha256.of(bytes(manifest)).substring(0, 10);
  }

  /**
   * @throws DamagedSnapshotException if the file is missing, altered or of another version
   */
  static Manifest read(Path file, String id) {
    if (!Files.isRegularFile(file)) {
      throw new DamagedSnapshotException(file, "missing");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!id.endsWith("-" + Sha256.of(bytes).substring(0, 10))) {
        throw new DamagedSnapshotException(
            file, "not the file that snapshot " + id + " is named by");
      }
      Manifest manifest = JSON.readValue(bytes, Manifest.class);
      if (manifest.format() != Manifest.FORMAT) {
        throw new DamagedSnapshotException(file, "written in format " + manifest.format());
      }
      return manifest;
    } catch (JacksonException unreadable) {
      throw new DamagedSnapshotException(file, "not laid out as this version reads it");
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static byte[] json(Object value) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    ObjectWriter writer = JSON.writer().with(printer);
    return (writer.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
