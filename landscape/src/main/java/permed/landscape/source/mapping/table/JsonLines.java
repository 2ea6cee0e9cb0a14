package permed.landscape.source.mapping.table;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.OversizedField;
import permed.landscape.source.mapping.finding.MalformedRecord;
import permed.landscape.source.zip.UnreadableFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One JSON record a line; a line that is none spoils no other. */
final class JsonLines implements Rows {

  private static final int LONGEST = 1 << 23;

  private final Reader text;
  private final String name;
  private final char[] block = new char[1 << 16];
  private final StringBuilder chars = new StringBuilder();
  private int from;
  private int to;
  private long line;

  JsonLines(Reader text, String name) {
    this.text = text;
    this.name = name;
  }

  @Override
  public @Nullable ReadRow next() throws IOException {
    String json = readLine();
    while (json != null && json.isBlank()) {
      json = readLine();
    }
    if (json == null) {
      return null;
    }
    String record = json.startsWith("\ufeff") ? json.substring(1) : json;
    try {
      if (isObject(record)) {
        return new ReadRow.Good(line, new String[] {record});
      }
      return bad("not an object", record);
    } catch (JacksonException malformed) {
      return bad(malformed.getOriginalMessage(), record);
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /** Whether it is one whole object; it is taken apart only when its project is made. */
  private static boolean isObject(String record) {
    try (JsonParser parser = JsonPart.JSON.createParser(record)) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      parser.skipChildren();
      return object && parser.nextToken() == null;
    }
  }

  private ReadRow bad(String seen, String record) {
    return new ReadRow.Bad(new MalformedRecord(SourcePointer.of(name, line), seen), record);
  }

  /**
   * A whole block is searched at a time: asking for single characters takes longer than parsing.
   */
  private @Nullable String readLine() throws IOException {
    if (from == to && !fill()) {
      return null;
    }
    line++;
    chars.setLength(0);
    do {
      int end = from;
      while (end < to && block[end] != '\n') {
        end++;
      }
      chars.append(block, from, end - from);
      from = end;
      if (chars.length() > LONGEST) {
        String seen = "more than " + LONGEST + " characters on one line";
        throw new UnreadableFileException(new OversizedField(SourcePointer.of(name, line), seen));
      }
      if (from < to) {
        from++;
        return chars.toString();
      }
    } while (fill());
    return chars.toString();
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, text.read(block));
    return to > 0;
  }
}
