package permed.landscape.source.mapping.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The grammar of mappings as a JSON Schema (draft 2020-12), for editors that complete and check.
 */
public final class JsonSchema {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private JsonSchema() {}

  /** The whole schema as text. */
  public static String text() {
    JsonSchema schema = new JsonSchema();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "Mapping of a source of grants");
    root.putAll(schema.object(Shapes.MAPPING));
    schema.definitions.put("cell", schema.cell());
    root.put("$defs", schema.definitions);
    return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  private Map<String, Object> object(Shape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Shape.Key key : shape.keys()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", key.about());
      property.putAll(of(key.kind()));
      properties.put(key.name(), property);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("description", shape.about());
    object.put("type", "object");
    object.put("properties", properties);
    object.put(
        "required", shape.keys().stream().filter(Shape.Key::needed).map(Shape.Key::name).toList());
    object.put("additionalProperties", false);
    return object;
  }

  private Map<String, Object> of(Kind kind) {
    return switch (kind) {
      case Kind.Text text -> text(text.pattern());
      case Kind.Word word -> Map.of("enum", word.words());
      case Kind.Whole ignored -> ordered("type", "integer", "minimum", 0);
      case Kind.Flag ignored -> Map.of("type", "boolean");
      case Kind.Texts ignored -> anyOf(scalar(), ordered("type", "array", "items", scalar()));
      case Kind.Cell ignored -> ref("cell");
      case Kind.CellByLanguage ignored -> anyOf(ref("cell"), byName("^[a-z]{2,3}$", ref("cell")));
      case Kind.CellByName ignored -> byName(".", ref("cell"));
      case Kind.Meanings ignored -> anyOf(scalar(), byName(".", scalar()));
      case Kind.MeaningsByName ignored -> byName(".", byName(".", scalar()));
      case Kind.Block block -> define(block.shape());
      case Kind.BlockOrCell block -> anyOf(define(block.shape()), ref("cell"));
      case Kind.Blocks block ->
          anyOf(define(block.shape()), ordered("type", "array", "items", define(block.shape())));
      case Kind.BlockByName block -> byName("^[a-z][A-Za-z0-9-]*$", define(block.shape()));
    };
  }

  private Map<String, Object> cell() {
    return anyOf(Map.of("type", "string"), object(Shapes.CELL_BLOCK));
  }

  private Map<String, Object> define(Shape shape) {
    if (!definitions.containsKey(shape.name())) {
      definitions.put(shape.name(), Map.of());
      definitions.put(shape.name(), object(shape));
    }
    return ref(shape.name());
  }

  private static Map<String, Object> text(String pattern) {
    return pattern.isEmpty()
        ? Map.of("type", "string")
        : ordered("type", "string", "pattern", "^(" + pattern + ")$");
  }

  private static Map<String, Object> scalar() {
    return Map.of("type", List.of("string", "number", "boolean"));
  }

  private static Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> byName(String pattern, Map<String, Object> value) {
    return ordered("type", "object", "patternProperties", Map.of(pattern, value));
  }

  @SafeVarargs
  private static Map<String, Object> anyOf(Map<String, Object>... choices) {
    return Map.of("anyOf", List.of(choices));
  }

  private static Map<String, Object> ordered(
      String key, Object value, String other, Object otherValue) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    map.put(other, otherValue);
    return map;
  }
}
