package permed.landscape.fetch;

import java.net.URI;
import java.util.List;

/**
 * The project dumps of the European Commission's framework programmes, in the CSV layout, as CORDIS
 * publishes them about once a month. CORDIS © European Union, CC BY 4.0.
 */
public final class CordisDownloads {
  /** The Commission's open-data address; a mirror with the same file names serves as well. */
  public static final URI OPEN_DATA = URI.create("https://cordis.europa.eu/data/");

  private CordisDownloads() {}

  /** The dumps under the given address, newest programme first. */
  public static List<Download> current(URI base) {
    URI folder = base.toString().endsWith("/") ? base : URI.create(base + "/");
    return List.of(
        dump("Horizon Europe", folder, "cordis-HORIZONprojects-csv.zip"),
        dump("Horizon 2020", folder, "cordis-h2020projects-csv.zip"),
        dump("FP7", folder, "cordis-fp7projects-csv.zip"));
  }

  private static Download dump(String programme, URI folder, String fileName) {
    return new Download(programme, folder.resolve(fileName), fileName);
  }
}
