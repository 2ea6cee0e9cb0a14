package permed.landscape.grant;

import java.util.Optional;

/**
 * Identity of a record at its source, kept whole: the source's short name and the id it uses there.
 *
 * <p>Text form {@code source:localId}, for example {@code cordis:731366}. The local id may itself
 * contain colons. Ordered by source, then local id as text.
 */
public record SourceRecordId(String source, String localId) implements Comparable<SourceRecordId> {

  public SourceRecordId {
    source = source.strip();
    localId = localId.strip();
    if (source.isEmpty() || source.indexOf(':') >= 0 || localId.isEmpty()) {
      throw new IllegalArgumentException(
          "A source record id is 'source:localId', got '" + source + ":" + localId + "'");
    }
  }

  /** Reads the text form; empty when either part is missing. */
  public static Optional<SourceRecordId> parse(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || text.substring(colon + 1).isBlank() || text.substring(0, colon).isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new SourceRecordId(text.substring(0, colon), text.substring(colon + 1)));
  }

  @Override
  public int compareTo(SourceRecordId other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : localId.compareTo(other.localId);
  }

  @Override
  public String toString() {
    return source + ":" + localId;
  }
}
