package permed.landscape.source.record;

import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import tools.jackson.databind.JsonNode;

/**
 * One record as it stands in the file.
 *
 * <p>XML and tables come as trees too: an attribute is a field named {@code @name}, text beside
 * attributes is named {@code #}, and an element that may repeat is an array.
 *
 * @param line where it starts, counted from 1
 * @param verbatim the record as text, kept if it is rejected
 * @param defect why it cannot be used at all; absent if it can
 */
public record RawRecord(long line, JsonNode content, String verbatim, @Nullable Finding defect) {

  RawRecord(long line, JsonNode content, String verbatim) {
    this(line, content, verbatim, null);
  }
}
