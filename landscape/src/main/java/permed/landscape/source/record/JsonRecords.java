package permed.landscape.source.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.csv.BomSkippingReader;
import permed.landscape.source.csv.Encoding;
import permed.landscape.source.record.finding.BrokenFile;
import permed.landscape.source.record.finding.NoRecords;
import permed.landscape.source.zip.UnreadableFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Streams the records of a JSON file: the elements of a list at the top, of the lists known by name
 * inside an object at the top, or the objects of a file of lines. Pages of an interface written
 * behind each other are read as one.
 */
public final class JsonRecords implements Records {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final DeliveredFile file;
  private final Shape shape;
  private final RecordBudget budget;
  private final JsonParser parser;
  private int depth;
  private boolean inList;
  private boolean anyList;
  private ObjectNode beside = JSON.createObjectNode();

  private JsonRecords(DeliveredFile file, Shape shape, RecordBudget budget, Reader text) {
    this.file = file;
    this.shape = shape;
    this.budget = budget;
    this.parser = JSON.createParser(text);
  }

  /**
   * Where records stand.
   *
   * @param lists names of the lists whose elements are records
   * @param wrappers names of the objects such a list may be inside
   * @param alone whether an object at the top without such a list is itself a record
   */
  public record Shape(Set<String> lists, Set<String> wrappers, boolean alone) {

    public Shape {
      lists = Set.copyOf(lists);
      wrappers = Set.copyOf(wrappers);
    }
  }

  public static JsonRecords open(DeliveredFile file, Shape shape, ReadingSink sink)
      throws IOException {
    InputStream bytes = new BufferedInputStream(file.open());
    RecordBudget budget = new RecordBudget(bytes, file.name(), new Progress(sink));
    Reader text =
        new InputStreamReader(
            budget, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    return new JsonRecords(file, shape, budget, new BomSkippingReader(text));
  }

  @Override
  public String file() {
    return file.name();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      budget.beginRecord();
      return advance();
    } catch (JacksonIOException failed) {
      IOException cause = failed.getCause();
      throw cause instanceof CharacterCodingException
          ? new UnreadableFileException(Encoding.locate(file.open(), file.name()))
          : cause;
    } catch (JacksonException broken) {
      throw new UnreadableFileException(
          new BrokenFile(here(), Fields.shortened(broken.getOriginalMessage())));
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private @Nullable RawRecord advance() throws UnreadableFileException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (inList && token != JsonToken.END_ARRAY) {
        return record();
      }
      RawRecord found = step(token);
      if (found != null) {
        return found;
      }
    }
    if (depth > 0) {
      throw new UnreadableFileException(new BrokenFile(here(), "the file ends inside an object"));
    }
    if (!anyList && !shape.alone) {
      throw new UnreadableFileException(
          new NoRecords(SourcePointer.of(file.name()), "no " + String.join(" or ", shape.lists)));
    }
    return null;
  }

  private @Nullable RawRecord step(JsonToken token) throws UnreadableFileException {
    switch (token) {
      case START_ARRAY -> enterList();
      case END_ARRAY -> inList = false;
      case START_OBJECT -> depth++;
      case END_OBJECT -> {
        return leaveObject();
      }
      case PROPERTY_NAME -> readProperty(parser.currentName());
      default ->
          throw new UnreadableFileException(new NoRecords(here(), "a value outside of records"));
    }
    return null;
  }

  private void readProperty(String name) {
    JsonToken value = parser.nextToken();
    if (value == JsonToken.START_ARRAY && shape.lists.contains(name)) {
      enterList();
    } else if (value == JsonToken.START_OBJECT && shape.wrappers.contains(name)) {
      depth++;
    } else if (shape.alone) {
      beside.set(name, tree());
    } else {
      parser.skipChildren();
    }
  }

  private void enterList() {
    inList = true;
    anyList = true;
  }

  /** An object of a file of lines is known to be one only when it ends without a list. */
  private @Nullable RawRecord leaveObject() {
    depth--;
    ObjectNode node = beside;
    if (depth > 0) {
      return null;
    }
    beside = JSON.createObjectNode();
    return shape.alone && !anyList ? new RawRecord(line(), node, node.toString()) : null;
  }

  private RawRecord record() {
    long line = line();
    JsonNode node = tree();
    return new RawRecord(line, node, node.toString());
  }

  private JsonNode tree() {
    return parser.readValueAsTree();
  }

  private long line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private SourcePointer here() {
    return SourcePointer.of(file.name(), line());
  }
}
