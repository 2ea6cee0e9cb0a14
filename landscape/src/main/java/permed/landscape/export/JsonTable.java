package permed.landscape.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One object: {@code about} as an object of texts, {@code rows} as an array of objects. */
final class JsonTable {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonTable() {}

  static void write(Table table, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("about");
      for (Map.Entry<String, String> entry : table.about().entrySet()) {
        json.writeStringProperty(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
      json.writeArrayPropertyStart("rows");
      table.forEachRow(cells -> writeRow(json, table.columns(), cells));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.flush();
  }

  private static void writeRow(
      JsonGenerator json, List<Column> columns, List<? extends @Nullable Object> cells) {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeName(columns.get(i).name());
      switch (cells.get(i)) {
        case null -> json.writeNull();
        case Long number -> json.writeNumber(number);
        case BigDecimal number -> json.writeNumber(number);
        case Object other -> json.writeString(other.toString());
      }
    }
    json.writeEndObject();
  }
}
