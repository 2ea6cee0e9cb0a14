package permed.landscape.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes countries.txt from the country polygons of Natural Earth; see README.txt beside it. */
final class CountryOutlines {

  private static final double UNITS_PER_DEGREE = 100;

  /** Areas for which ISO 3166 has no code of their own, with the country it counts them to. */
  private static final Map<String, String> WITHOUT_CODE =
      Map.of("N. Cyprus", "CY", "Somaliland", "SO");

  /** States too small for the 1:110 million map, with the place of their capital. */
  private static final List<String> SMALL_STATES =
      List.of(
          "AD\tAndorra\t152 4251",
          "BH\tBahrain\t5055 2605",
          "HK\tHong Kong\t11417 2232",
          "LI\tLiechtenstein\t954 4715",
          "MC\tMonaco\t742 4374",
          "MT\tMalta\t1445 3590",
          "MU\tMauritius\t5755 -2028",
          "SG\tSingapore\t10382 135",
          "SM\tSan Marino\t1246 4394");

  private CountryOutlines() {}

  public static void main(String[] args) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(args[0])))) {
      Files.writeString(Path.of(args[1]), generate(in));
    }
  }

  static String generate(InputStream geoJson) {
    Map<String, String> names = new TreeMap<>();
    Map<String, List<String>> rings = new TreeMap<>();
    for (JsonNode feature : new JsonMapper().readTree(geoJson).get("features")) {
      JsonNode properties = feature.get("properties");
      String name = properties.get("NAME").asString();
      String iso = properties.get("ISO_A2_EH").asString();
      String code = WITHOUT_CODE.getOrDefault(name, iso);
      if (code.equals(iso)) {
        names.put(code, properties.get("NAME_EN").asString());
      }
      rings.computeIfAbsent(code, c -> new ArrayList<>()).addAll(rings(feature.get("geometry")));
    }
    List<String> lines = new ArrayList<>(SMALL_STATES);
    rings.forEach(
        (code, all) -> lines.add(code + "\t" + names.get(code) + "\t" + String.join(";", all)));
    lines.sort(null);
    return String.join("\n", lines) + "\n";
  }

  private static List<String> rings(JsonNode geometry) {
    List<String> rings = new ArrayList<>();
    JsonNode coordinates = geometry.get("coordinates");
    if (geometry.get("type").asString().equals("Polygon")) {
      coordinates.forEach(ring -> rings.add(steps(ring)));
    } else {
      coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(steps(ring))));
    }
    return rings;
  }

  private static String steps(JsonNode ring) {
    StringJoiner steps = new StringJoiner(" ");
    long[] at = new long[2];
    for (int i = 0; i < ring.size() - 1; i++) {
      long x = Math.round(ring.get(i).get(0).asDouble() * UNITS_PER_DEGREE);
      long y = Math.round(ring.get(i).get(1).asDouble() * UNITS_PER_DEGREE);
      if (i == 0 || x != at[0] || y != at[1]) {
        steps.add(x - at[0] + " " + (y - at[1]));
      }
      at[0] = x;
      at[1] = y;
    }
    return steps.toString();
  }
}
