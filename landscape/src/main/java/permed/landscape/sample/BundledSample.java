package permed.landscape.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
   * Writes all of the sample: the dumps of CORDIS, of one grant the list of the European Research
   * Council that CORDIS knows too, and the part of the organisation registry that participants are
   * found in.
   */
  public static List<Dump> writeAllTo(Path directory) throws IOException {
    List<Dump> all = new ArrayList<>();
    writeTo(directory).forEach(file -> all.add(new Dump("cordis", file)));
    all.add(
        new Dump(
            "erc",
            zip(
                directory.resolve("sample-erc-2019-07.zip"),
                "erc-starting-2019-07.csv",
                "erc/erc-starting-2019-07.csv")));
    all.add(
        new Dump(
            "ror",
            zip(
                directory.resolve("sample-2026-06-23-ror-data.zip"),
                "sample-ror-data_schema_v2.json",
                "registry.json")));
    return all;
  }

  /**
   * A file of the sample.
   *
   * @param source id of the source that reads it
   * @param file its name carries the date of its data
   */
  public record Dump(String source, Path file) {}

  private static Path zip(Path file, String member, String resource) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      add(zip, member, resource);
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
