package permed.landscape.source.mapping.table;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.mapping.finding.DamagedPacking;
import permed.landscape.source.mapping.finding.MalformedRecord;
import permed.landscape.source.zip.UnreadableFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records of an array, one after the other; the document is never held whole. */
final class JsonRecords implements Rows {

  private static final JsonMapper ONE_OF_MANY =
      JsonPart.JSON.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final JsonParser parser;
  private final String name;
  private final boolean found;
  private long record;

  JsonRecords(Reader text, String path, String name) throws IOException {
    this.name = name;
    this.parser = ONE_OF_MANY.createParser(withoutMark(text));
    this.found = read(() -> goTo(path.replace("[]", "")));
  }

  @Override
  public @Nullable ReadRow next() throws IOException {
    if (!found) {
      return null;
    }
    return read(this::nextRecord);
  }

  @Override
  public void close() {
    parser.close();
  }

  private @Nullable ReadRow nextRecord() {
    JsonToken token = parser.nextToken();
    if (token == null || token == JsonToken.END_ARRAY) {
      return null;
    }
    record++;
    JsonNode value = ONE_OF_MANY.readTree(parser);
    if (value.isObject()) {
      return new ReadRow.Good(record, new String[] {value.toString()});
    }
    return new ReadRow.Bad(
        new MalformedRecord(SourcePointer.of(name, record), "not an object"), value.toString());
  }

  /** Goes into the array at the path; false if there is none. */
  private boolean goTo(String path) {
    JsonToken token = parser.nextToken();
    for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
      if (token != JsonToken.START_OBJECT || !goToName(step)) {
        return false;
      }
      token = parser.nextToken();
    }
    return token == JsonToken.START_ARRAY;
  }

  private boolean goToName(String wanted) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      if (parser.currentName().equals(wanted)) {
        return true;
      }
      parser.nextToken();
      parser.skipChildren();
    }
    return false;
  }

  /** What breaks the document ends the reading: what follows cannot be told. */
  private <T extends @Nullable Object> T read(java.util.function.Supplier<T> step)
      throws UnreadableFileException {
    try {
      return step.get();
    } catch (JacksonException broken) {
      String seen = "after record " + record + ": " + broken.getOriginalMessage();
      throw new UnreadableFileException(new DamagedPacking(SourcePointer.of(name), seen));
    }
  }

  private static Reader withoutMark(Reader text) throws IOException {
    java.io.PushbackReader back = new java.io.PushbackReader(new java.io.BufferedReader(text), 1);
    int first = back.read();
    if (first >= 0 && first != '\ufeff') {
      back.unread(first);
    }
    return back;
  }
}
