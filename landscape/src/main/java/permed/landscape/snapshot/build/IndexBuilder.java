package permed.landscape.snapshot.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;
import permed.landscape.snapshot.store.RecordField;
import permed.landscape.text.Analysis;
import permed.landscape.text.ProjectDocuments;

/**
 * Writes the text index. Documents are added in order by one thread and pieces are only ever joined
 * with their neighbours, so a document keeps its number.
 */
final class IndexBuilder implements AutoCloseable {

  private static final double BUFFER_MEGABYTES = 128;

  private final Path path;
  private final FSDirectory directory;
  private final IndexWriter writer;

  IndexBuilder(Path path) {
    this.path = path;
    try {
      directory = FSDirectory.open(path);
      writer = new IndexWriter(directory, settings());
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  void add(SortedAward sorted) {
    Document document = ProjectDocuments.document(sorted.award(), sorted.ordinal());
    List<byte[]> records = sorted.records().stream().map(StandingRecord::bytes).toList();
    RecordField.add(document, sorted.award(), records);
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " " + sorted.award().id(), e);
    }
  }

  /** Makes it one piece. */
  void finish() {
    try {
      writer.forceMerge(1);
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  @Override
  public void close() {
    try (directory) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /** Pieces are left alone until the end, and then joined once. */
  private static IndexWriterConfig settings() {
    LogDocMergePolicy neighbours = new LogDocMergePolicy();
    neighbours.setMergeFactor(1_000);
    neighbours.setNoCFSRatio(0);
    return new IndexWriterConfig(Analysis.analyzer())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setMergePolicy(neighbours)
        .setMergeScheduler(new SerialMergeScheduler())
        .setUseCompoundFile(false)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }
}
