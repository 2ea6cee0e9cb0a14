package permed.platform.database.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup opened to be restored; what is in it is exactly what its manifest says. */
final class BackupFile implements AutoCloseable {

  private static final int LARGEST_MANIFEST = 100_000_000;

  private final ZipFile zip;
  private final BackupManifest manifest;

  private BackupFile(ZipFile zip, BackupManifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /** Opens one; throws {@link DamagedBackupException} for anything else. */
  static BackupFile open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | EOFException notWhole) {
      throw new DamagedBackupException("it is no zip file, or its end is missing");
    }
    try {
      BackupFile opened = new BackupFile(zip, manifest(zip));
      opened.refuseOtherEntries();
      return opened;
    } catch (IOException | RuntimeException refused) {
      zip.close();
      throw refused;
    }
  }

  private static BackupManifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(BackupManifest.NAME);
    if (entry == null) {
      throw new DamagedBackupException("it has no manifest.json, so it is no backup of permed");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return ManifestJson.parse(in.readNBytes(LARGEST_MANIFEST))
          .filter(read -> read.about().format().equals(BackupManifest.FORMAT))
          .orElseThrow(() -> new DamagedBackupException("its manifest.json cannot be read"));
    } catch (ZipException | EOFException torn) {
      throw new DamagedBackupException("its manifest.json cannot be read");
    }
  }

  private void refuseOtherEntries() {
    Set<String> promised = new HashSet<>(List.of(BackupManifest.NAME));
    manifest.files().forEach(file -> promised.add(file.entry()));
    BackupManifest.SavedDatabase database = manifest.database();
    if (database != null) {
      database.tables().forEach(table -> promised.add(table.entry()));
    }
    Set<String> there = new HashSet<>();
    zip.stream().forEach(entry -> there.add(entry.getName()));
    if (!there.equals(promised)) {
      throw new DamagedBackupException("its content is not what its manifest.json lists");
    }
  }

  BackupManifest manifest() {
    return manifest;
  }

  /** Writes every file below a folder, each compared with its checksum. */
  void extractTo(Path folder) throws IOException {
    for (BackupManifest.SavedFile file : manifest.files()) {
      Path target = folder.resolve(file.path()).normalize();
      if (!target.startsWith(folder) || target.equals(folder)) {
        throw new DamagedBackupException("a file would land outside its folder: " + file.path());
      }
      Files.createDirectories(target.getParent());
      read(file.entry(), file.bytes(), file.sha256(), in -> Files.copy(in, target));
      Files.setLastModifiedTime(target, zip.getEntry(file.entry()).getLastModifiedTime());
    }
  }

  /** Gives the bytes of an entry to a reader and compares them with what they should be. */
  <X extends Exception> void read(String entry, long bytes, String sha256, Reader<X> reader)
      throws IOException, X {
    try (Hashed in = new Hashed(zip.getInputStream(zip.getEntry(entry)), bytes)) {
      reader.read(in);
      if (!in.ends(sha256)) {
        throw new DamagedBackupException(entry + " is not what it was");
      }
    } catch (ZipException | EOFException torn) {
      throw new DamagedBackupException(entry + " is not what it was");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Takes in the bytes of one entry. */
  @FunctionalInterface
  interface Reader<X extends Exception> {
    void read(InputStream in) throws IOException, X;
  }
}
