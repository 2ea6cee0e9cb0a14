package permed.landscape.source.record;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one delivered file, in its order. */
public interface Records extends Closeable {

  /** What to call the file in pointers and counts. */
  String file();

  /**
   * The next record; null at the end.
   *
   * @throws permed.landscape.source.zip.UnreadableFileException if the file cannot be used
   */
  @Nullable RawRecord next() throws IOException;
}
