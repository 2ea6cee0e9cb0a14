package permed.landscape.source.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks one entry and gives the inflater's native memory back when closed. */
final class EntryInflater extends InflaterInputStream {

  private static final int BUFFER = 1 << 16;

  EntryInflater(InputStream packed) {
    super(packed, new Inflater(true), BUFFER);
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      inf.end();
    }
  }
}
