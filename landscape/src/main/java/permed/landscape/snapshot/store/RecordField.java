package permed.landscape.snapshot.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;

/** Keeps the whole records beside what is searched, to be found by the id of any in one step. */
public final class RecordField {

  private static final String ID = "recordid";
  private static final String RECORD = "record";
  private static final String VERDICTS = "verdicts";
  private static final String GONE = "gone";

  private RecordField() {}

  /**
   * Adds the records to the document of their award.
   *
   * @param records as {@link ProjectRecord} writes them, in the order of the award
   */
  public static void add(Document document, Award award, List<byte[]> records) {
    for (Project record : award.records()) {
      document.add(new StringField(ID, record.id().toString(), Field.Store.NO));
    }
    award.gone().stream()
        .sorted()
        .forEach(record -> document.add(new StoredField(GONE, record.toString())));
    records.forEach(record -> document.add(new StoredField(RECORD, new BytesRef(record))));
    if (award.lines().stream().anyMatch(line -> !line.counts())) {
      document.add(new StoredField(VERDICTS, new BytesRef(Verdicts.write(award.lines()))));
    }
  }

  static Optional<Award> find(IndexReader index, SourceRecordId id) throws IOException {
    for (LeafReaderContext leaf : index.leaves()) {
      PostingsEnum documents = leaf.reader().postings(new Term(ID, id.toString()));
      if (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return Optional.of(read(leaf, documents.docID()));
      }
    }
    return Optional.empty();
  }

  private static Award read(LeafReaderContext leaf, int number) throws IOException {
    Document document =
        leaf.reader().storedFields().document(number, Set.of(RECORD, VERDICTS, GONE));
    List<Project> records = new ArrayList<>();
    for (BytesRef record : document.getBinaryValues(RECORD)) {
      records.add(ProjectRecord.read(bytes(record)));
    }
    @Nullable BytesRef verdicts = document.getBinaryValue(VERDICTS);
    return Award.of(
        records,
        verdicts == null ? Verdicts.allCount(records) : Verdicts.read(bytes(verdicts), records),
        Stream.of(document.getValues(GONE))
            .map(id -> SourceRecordId.parse(id).orElseThrow())
            .collect(Collectors.toSet()));
  }

  private static byte[] bytes(BytesRef stored) {
    return BytesRef.deepCopyOf(stored).bytes;
  }
}
