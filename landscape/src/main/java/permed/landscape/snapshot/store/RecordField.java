package permed.landscape.snapshot.store;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

/** Keeps the whole record beside what is searched, to be found by its id in one step. */
public final class RecordField {

  private static final String ID = "recordid";
  private static final String RECORD = "record";

  private RecordField() {}

  /** Adds the record to the document of its project. */
  public static void add(Document document, SourceRecordId id, byte[] record) {
    document.add(new StringField(ID, id.toString(), Field.Store.NO));
    document.add(new StoredField(RECORD, new BytesRef(record)));
  }

  static Optional<Project> find(IndexReader index, SourceRecordId id) throws IOException {
    for (LeafReaderContext leaf : index.leaves()) {
      PostingsEnum documents = leaf.reader().postings(new Term(ID, id.toString()));
      if (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return Optional.of(read(leaf, documents.docID()));
      }
    }
    return Optional.empty();
  }

  private static Project read(LeafReaderContext leaf, int document) throws IOException {
    BytesRef stored =
        leaf.reader().storedFields().document(document, Set.of(RECORD)).getBinaryValue(RECORD);
    return ProjectRecord.read(BytesRef.deepCopyOf(stored).bytes);
  }
}
