package permed.landscape.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;

/** Reads from the index what a result list shows of single projects. Safe for many threads. */
public final class Cards {

  private final IndexReader reader;

  public Cards(IndexReader reader) {
    this.reader = reader;
  }

  /** What the result list shows of the project. */
  public HitCard card(int ordinal) {
    try {
      return HitCard.read(bytes(ordinal));
    } catch (IOException e) {
      throw new UncheckedIOException("Project " + ordinal, e);
    }
  }

  /** The project's identity at its source. */
  public SourceRecordId id(int ordinal) {
    try {
      return HitCard.readId(bytes(ordinal));
    } catch (IOException e) {
      throw new UncheckedIOException("Project " + ordinal, e);
    }
  }

  /** All abstracts of the project, one a line; empty when it has none. */
  public String texts(int ordinal) {
    try {
      String field = QueryField.ABSTRACT.id();
      Document stored = reader.storedFields().document(ordinal, Set.of(field));
      return String.join("\n", stored.getValues(field));
    } catch (IOException e) {
      throw new UncheckedIOException("Project " + ordinal, e);
    }
  }

  /** For every project the rank of its title in the alphabet; equal titles have equal ranks. */
  public int[] titleRanks() {
    int[] ranks = new int[reader.maxDoc()];
    try {
      SortedDocValues titles = MultiDocValues.getSortedValues(reader, ProjectDocuments.TITLE_ORDER);
      if (titles != null) {
        while (titles.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
          ranks[titles.docID()] = titles.ordValue();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Order of titles", e);
    }
    return ranks;
  }

  private BytesRef bytes(int ordinal) throws IOException {
    @Nullable BinaryDocValues cards = MultiDocValues.getBinaryValues(reader, ProjectDocuments.CARD);
    if (cards == null || !cards.advanceExact(ordinal)) {
      throw new IllegalArgumentException("The index has no project " + ordinal);
    }
    return cards.binaryValue();
  }
}
