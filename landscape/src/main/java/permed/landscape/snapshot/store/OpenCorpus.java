package permed.landscape.snapshot.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.MMapDirectory;
import permed.kernel.money.Deflators;
import permed.kernel.money.ExchangeRates;
import permed.kernel.money.MalformedReferenceException;
import permed.landscape.snapshot.AliasFile;
import permed.landscape.snapshot.Columns;
import permed.landscape.snapshot.ColumnsFile;
import permed.landscape.snapshot.Corpus;
import permed.landscape.snapshot.DamagedSnapshotException;

/** A snapshot in memory, shared by all that have it open; the last one out closes its index. */
final class OpenCorpus {

  private final Manifest manifest;
  private final SnapshotFiles files;
  private final DirectoryReader index;
  private final Corpus corpus;
  private int users;

  private OpenCorpus(String id, Manifest manifest, SnapshotFiles files) throws IOException {
    this.manifest = manifest;
    this.files = files;
    requireFiles(manifest, files);
    Columns columns = columns(files);
    ExchangeRates rates =
        reference(
            files.exchangeRates(), manifest.references().exchangeRates(), ExchangeRates::readEcb);
    Deflators deflators =
        reference(files.deflators(), manifest.references().deflators(), Deflators::read);
    this.index = openIndex(files.index(), columns.size());
    this.corpus =
        new Corpus(
            id,
            manifest.day(),
            columns,
            new IndexSearcher(index),
            rates,
            deflators,
            manifest.funderAreas());
  }

  /**
   * @throws DamagedSnapshotException naming the file that cannot be used
   */
  static OpenCorpus load(String id, SnapshotFiles files) {
    try {
      return new OpenCorpus(id, ManifestFile.read(files.manifest(), id), files);
    } catch (IOException e) {
      throw new UncheckedIOException("snapshot " + id, e);
    }
  }

  OpenCorpus used() {
    users++;
    return this;
  }

  /** Whether that was the last one. */
  boolean released() {
    users--;
    if (users > 0) {
      return false;
    }
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(files.index().toString(), e);
    }
    return true;
  }

  Manifest manifest() {
    return manifest;
  }

  SnapshotFiles files() {
    return files;
  }

  Corpus corpus() {
    return corpus;
  }

  private static Columns columns(SnapshotFiles files) {
    Columns columns = ColumnsFile.read(files.columns());
    return Files.isRegularFile(files.aliases())
        ? columns.withOrganisationAliases(AliasFile.read(files.aliases()))
        : columns;
  }

  private static void requireFiles(Manifest manifest, SnapshotFiles files) throws IOException {
    for (Manifest.FileSum sum : manifest.files()) {
      Path file = files.directory().resolve(sum.path());
      if (!Files.isRegularFile(file)) {
        throw new DamagedSnapshotException(file, "missing");
      }
      if (Files.size(file) != sum.bytes()) {
        throw new DamagedSnapshotException(
            file, Files.size(file) + " bytes long instead of " + sum.bytes());
      }
    }
  }

  private static <T> T reference(Path file, String source, BiFunction<Reader, String, T> read)
      throws IOException {
    try (Reader csv = Files.newBufferedReader(file)) {
      return read.apply(csv, source);
    } catch (MalformedReferenceException altered) {
      throw new DamagedSnapshotException(file, "line " + altered.line() + " cannot be read");
    }
  }

  private static DirectoryReader openIndex(Path directory, int projects) throws IOException {
    DirectoryReader index;
    try {
      index = DirectoryReader.open(new MMapDirectory(directory));
    } catch (IOException | IllegalArgumentException unusable) {
      throw new DamagedSnapshotException(directory, "the text index cannot be opened");
    }
    if (index.maxDoc() != projects) {
      index.close();
      throw new DamagedSnapshotException(directory, "not the index of these columns");
    }
    return index;
  }
}
