package permed.landscape.source.mapping.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.OversizedField;
import permed.landscape.source.mapping.finding.MalformedRecord;
import permed.landscape.source.zip.UnreadableFileException;
import tools.jackson.core.JacksonException;

/** One JSON record a line; a line that is none spoils no other. */
final class JsonLines implements Rows {

  private static final int LONGEST = 1 << 23;

  private final BufferedReader text;
  private final String name;
  private long line;

  JsonLines(Reader text, String name) {
    this.text = new BufferedReader(text, 1 << 16);
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
      if (JsonPart.JSON.readTree(record).isObject()) {
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

  private ReadRow bad(String seen, String record) {
    return new ReadRow.Bad(new MalformedRecord(SourcePointer.of(name, line), seen), record);
  }

  private @Nullable String readLine() throws IOException {
    StringBuilder chars = new StringBuilder();
    int c = text.read();
    if (c < 0) {
      return null;
    }
    line++;
    for (; c >= 0 && c != '\n'; c = text.read()) {
      chars.append((char) c);
      if (chars.length() > LONGEST) {
        String seen = "more than " + LONGEST + " characters on one line";
        throw new UnreadableFileException(new OversizedField(SourcePointer.of(name, line), seen));
      }
    }
    return chars.toString();
  }
}
