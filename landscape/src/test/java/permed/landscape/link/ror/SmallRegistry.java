package permed.landscape.link.ror;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import permed.landscape.source.Zips;

/** A dozen invented organisations in both schemas, delivered like a real dump. */
public final class SmallRegistry {

  public static final RorId UNIVERSITY = new RorId("0mvj9r046");
  public static final RorId ITS_HOSPITAL = new RorId("0mvjhff54");
  public static final RorId IRISH_COLLEGE = new RorId("0mvjs6y62");
  public static final RorId CANADIAN_COLLEGE = new RorId("0mvk0yd70");
  public static final RorId GERMAN_UNIVERSITY = new RorId("0mvk8nw78");
  public static final RorId FRENCH_INSTITUTE = new RorId("0mvkgdb86");
  public static final RorId FRENCH_UNIVERSITY = new RorId("0mvkr4t94");
  public static final RorId COMPANY = new RorId("0mvkzw905");
  public static final RorId WITHDRAWN = new RorId("0mvm7kr13");
  public static final RorId WITHDRAWN_INTO_TWO = new RorId("0mvmfb721");
  public static final RorId CZECH_UNIVERSITY = new RorId("0mvmq2p29");
  public static final RorId CZECH_HOSPITAL = new RorId("0mvmyt537");

  private SmallRegistry() {}

  /** Packs the dump into a folder. */
  public static Path pack(Path folder) {
    return Zips.pack(
        folder.resolve("small-ror-data.zip"),
        Map.of(
            "small.json", text("small.json"),
            "small.csv", "id,name\n",
            "small_schema_v2.json", text("small_schema_v2.json")));
  }

  public static RorRegistry read(Path folder) {
    return new RorReader().readRegistry(pack(folder));
  }

  private static String text(String name) {
    try (InputStream bytes = SmallRegistry.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
