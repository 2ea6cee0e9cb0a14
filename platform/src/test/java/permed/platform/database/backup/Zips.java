package permed.platform.database.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files taken apart and put together by tests. */
final class Zips {

  private Zips() {}

  static Map<String, String> read(Path file) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return entries;
  }

  /** The entries without the manifest, which tells when a backup was made. */
  static Map<String, String> content(Path file) throws IOException {
    Map<String, String> entries = read(file);
    entries.remove(BackupManifest.NAME);
    return entries;
  }

  static Path write(Path file, Map<String, String> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeTo(zip);
        zip.closeEntry();
      }
    }
    return file;
  }
}
