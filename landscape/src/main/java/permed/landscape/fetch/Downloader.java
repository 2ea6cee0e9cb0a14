package permed.landscape.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Downloads a published zip file completely or not at all.
 *
 * <p>Bytes gather in {@code <file>.part} beside a note of the version they belong to. A connection
 * that breaks is tried again, and a later call goes on where the last one stopped, as long as the
 * server still has the same version; otherwise it begins again. Only a file of the announced length
 * that opens as a zip gets its final name, which carries the date of the dump, so that two vintages
 * stand side by side and nothing is ever overwritten. A file of the same date, to the second, and
 * the same length as one fetched before is taken to be that one and is not downloaded again.
 *
 * <p>What the network, the server or a full disk do is told by the {@link DownloadOutcome}; only a
 * disk that fails in another way is thrown, as {@link UncheckedIOException}. Safe for use by many
 * threads; two fetches of the same file into one directory exclude each other.
 */
public final class Downloader {
  private final DownloadSettings settings;
  private final Pauser pauser;
  private final Remote remote;

  /** One downloader serves any number of downloads. */
  public Downloader(DownloadSettings settings, Pauser pauser) {
    this.settings = settings;
    this.pauser = pauser;
    this.remote = new Remote(settings);
  }

  /** Fetches one file into the directory, which is made if it is missing. */
  public DownloadOutcome fetch(Download download, Path directory, Progress progress) {
    try {
      Optional<PartFile> held = PartFile.open(directory, download);
      if (held.isEmpty()) {
        return Explanation.busy(directory, download.fileName()).unreachable(0);
      }
      try (PartFile part = held.get()) {
        Shelf shelf = new Shelf(directory, download.fileName());
        return fetch(download, part, shelf, progress);
      }
    } catch (OutOfRoom full) {
      return full.outcome();
    }
  }

  private DownloadOutcome fetch(Download download, PartFile part, Shelf shelf, Progress progress)
      throws OutOfRoom {
    Transfer transfer = new Transfer(download, remote, part, shelf, settings.maxBytes(), progress);
    try {
      return persist(download, part, shelf, transfer);
    } catch (OutOfRoom full) {
      part.discard();
      throw full;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Explanation.interrupted(download.address()).unreachable(part.keep());
    }
  }

  /** Ends: beginning again needs kept bytes, and only a counted attempt leaves any. */
  private DownloadOutcome persist(Download download, PartFile part, Shelf shelf, Transfer transfer)
      throws OutOfRoom, InterruptedException {
    int attempt = 1;
    while (true) {
      switch (transfer.connect()) {
        case Step.StartOver again -> part.discard();
        case Step.Stop stop -> {
          return stop.outcome();
        }
        case Step.Complete complete -> {
          return finish(download, part, shelf, complete.edition(), transfer.resumed());
        }
        case Step.TryAgain trouble -> {
          if (attempt == settings.attempts()) {
            return trouble.explanation().unreachable(part.keep());
          }
          Duration own = settings.pauseAfter(attempt++);
          Duration wish = trouble.atLeast();
          pauser.pause(own.compareTo(wish) > 0 ? own : wish);
        }
      }
    }
  }

  private static DownloadOutcome finish(
      Download download, PartFile part, Shelf shelf, Edition edition, boolean resumed)
      throws OutOfRoom {
    if (opensAsZip(part.path())) {
      return shelf.put(part, edition, resumed);
    }
    long bytes = part.size();
    part.discard();
    return Explanation.truncated(download.address(), bytes).notExpected();
  }

  private static boolean opensAsZip(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.size() > 0;
    } catch (ZipException broken) {
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file, failure);
    }
  }
}
