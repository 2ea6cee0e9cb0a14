package permed.landscape.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Real facts of health projects of Horizon Europe and Horizon 2020 (CORDIS, European Union, CC BY
 * 4.0), without descriptions. They leave as zip files in the layout of the official dumps, so that
 * a demo goes the same way as real data; what was selected and how stands in {@code README.txt}
 * beside the resources.
 */
public final class BundledSample {

  private static final List<String> MEMBERS =
      List.of("project.csv", "organization.csv", "euroSciVoc.csv", "topics.csv", "legalBasis.csv");

  /** A fixed time for all entries: the same sample gives the same bytes, hence the same archive. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2025, 3, 1, 0, 0);

  private BundledSample() {}

  /**
   * Writes the sample's dumps into a directory, replacing what is there under their names.
   *
   * @return the files, oldest dump first; each name carries the date of its data
   */
  public static List<Path> writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    return List.of(
        zip("h2020", directory.resolve("sample-h2020projects-2022-11-csv.zip")),
        zip("horizon", directory.resolve("sample-HORIZONprojects-2025-03-csv.zip")));
  }

  /**
   * Writes the part of the organisation registry that the sample's participants are found in, as a
   * dump of the registry, and returns it; its name carries the date of its data.
   */
  public static Path writeRegistryTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    Path file = directory.resolve("sample-2026-06-23-ror-data.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      add(zip, "sample-ror-data_schema_v2.json", "registry.json");
    }
    return file;
  }

  private static Path zip(String folder, Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String member : MEMBERS) {
        add(zip, member, folder + "/" + member);
      }
    }
    return file;
  }

  private static void add(ZipOutputStream zip, String member, String name) throws IOException {
    ZipEntry entry = new ZipEntry(member);
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    try (InputStream bytes = resource(name)) {
      bytes.transferTo(zip);
    }
    zip.closeEntry();
  }

  private static InputStream resource(String name) throws IOException {
    InputStream resource = BundledSample.class.getResourceAsStream("/permed/sample/" + name);
    if (resource == null) {
      throw new FileNotFoundException("The build left out the sample's " + name);
    }
    return resource;
  }
}
