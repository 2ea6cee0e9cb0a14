package permed.landscape.source.mapping.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.csv.Encoding;
import permed.landscape.source.finding.WrongEncoding;
import permed.landscape.source.zip.UnreadableFileException;

/** A text and the encoding it is written in, told once. */
final class TextFile {

  private final String name;
  private final Bytes bytes;
  private @Nullable Charset detected;

  TextFile(String name, Bytes bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  /** Opens it in the declared encoding, else the one its bytes tell. */
  Reader open(Layout layout) throws IOException {
    Charset charset = layout.encoding() == null ? detected() : layout.encoding();
    return new InputStreamReader(
        bytes.open(),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  Charset detected() throws IOException {
    Charset known = detected;
    if (known == null) {
      known = Charsets.detect(bytes);
      detected = known;
    }
    return known;
  }

  /** The reason why the declared encoding does not fit. */
  UnreadableFileException wrongEncoding(Layout layout) throws IOException {
    if (layout.encoding() == null || layout.encoding().equals(StandardCharsets.UTF_8)) {
      return new UnreadableFileException(Encoding.locate(bytes.open(), name));
    }
    String seen = "bytes that " + layout.encoding().name() + " does not have";
    return new UnreadableFileException(new WrongEncoding(SourcePointer.of(name), seen));
  }

  /** The first characters, a mark at the start left out. */
  String head(Layout layout, int wanted) throws IOException {
    try (Reader text = open(layout)) {
      char[] chars = new char[wanted];
      int filled = 0;
      for (int got = 0; got >= 0 && filled < wanted; ) {
        filled += got;
        got = text.read(chars, filled, wanted - filled);
      }
      String head = new String(chars, 0, filled);
      return head.startsWith("\ufeff") ? head.substring(1) : head;
    } catch (java.nio.charset.CharacterCodingException wrong) {
      throw wrongEncoding(layout);
    }
  }
}
