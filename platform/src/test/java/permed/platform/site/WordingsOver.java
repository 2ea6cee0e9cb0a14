package permed.platform.site;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The words of all modules, for tests without the application. */
public final class WordingsOver {

  private WordingsOver() {}

  public static Wordings allMessages() {
    try {
      return new Wordings(MessageFiles.all());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
