package permed.landscape.source.record;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Records of one layout told in the words of another, so that one interpreter reads both. */
public record TranslatedRecords(Records original, UnaryOperator<JsonNode> translation)
    implements Records {

  @Override
  public String file() {
    return original.file();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    RawRecord record = original.next();
    return record == null
        ? null
        : new RawRecord(
            record.line(), translation.apply(record.content()), record.verbatim(), record.defect());
  }

  @Override
  public void close() throws IOException {
    original.close();
  }
}
