package permed.landscape.fetch;

import java.util.OptionalLong;

/** Is told how far a download has come. */
@FunctionalInterface
public interface Progress {
  /** For those who do not watch. */
  Progress UNWATCHED = (bytesSoFar, total) -> {};

  /**
   * The file has grown. The bytes kept from an earlier attempt count from the start, so the number
   * never falls, except to begin again when the server has put another file in its place.
   *
   * @param bytesSoFar bytes of the file now on disk
   * @param total bytes of the whole file, empty where the server does not say
   */
  void advanced(long bytesSoFar, OptionalLong total);
}
