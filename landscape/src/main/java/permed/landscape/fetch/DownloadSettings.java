package permed.landscape.fetch;

import java.time.Duration;

/**
 * How patient a downloader is, and how much it takes.
 *
 * @param connectTimeout how long to wait until the server accepts a connection
 * @param idleTimeout how long the server may stay silent, before its answer or within it
 * @param attempts how many connections one fetch may try, at least 1
 * @param pause how long to wait before the second attempt; it doubles with each further one
 * @param maxBytes the largest file accepted
 */
public record DownloadSettings(
    Duration connectTimeout, Duration idleTimeout, int attempts, Duration pause, long maxBytes) {
  private static final int LONGEST_PAUSE_DOUBLINGS = 4;

  /** Refuses limits under which nothing could ever be fetched. */
  public DownloadSettings {
    if (!connectTimeout.isPositive() || !idleTimeout.isPositive() || pause.isNegative()) {
      throw new IllegalArgumentException("Timeouts are positive and the pause is not negative");
    }
    if (attempts < 1 || maxBytes < 1) {
      throw new IllegalArgumentException("At least one attempt and one byte");
    }
  }

  /** Suits a public server and dumps of up to 2 GiB. */
  public static DownloadSettings usual() {
    return new DownloadSettings(
        Duration.ofSeconds(20), Duration.ofSeconds(60), 5, Duration.ofSeconds(2), 2L << 30);
  }

  Duration pauseAfter(int attempt) {
    return pause.multipliedBy(1L << Math.min(attempt - 1, LONGEST_PAUSE_DOUBLINGS));
  }
}
