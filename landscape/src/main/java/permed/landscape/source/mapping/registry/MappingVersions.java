package permed.landscape.source.mapping.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every text a member's mapping ever had, each under its SHA-256, never changed.
 *
 * <p>A delivery names the version it was read with, so that a mapping that changes does not change
 * what was delivered before.
 */
public final class MappingVersions {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  public MappingVersions(Path dataDirectory) {
    this.folder = dataDirectory.resolve("mappings").resolve("versions");
  }

  /** Keeps a text for good; does nothing if it is kept already. */
  public String keep(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    String version = sha256(bytes);
    Path target = file(version);
    if (!Files.exists(target)) {
      Settled.write(target, bytes);
    }
    return version;
  }

  /** The text of a version. */
  public Optional<String> find(String version) {
    if (!HASH.matcher(version).matches() || !Files.isRegularFile(file(version))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file(version)));
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file(version), failed);
    }
  }

  /** What {@link #keep} would call this text. */
  public static String versionOf(String yaml) {
    return sha256(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String version) {
    return folder.resolve(version + ".yaml");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
