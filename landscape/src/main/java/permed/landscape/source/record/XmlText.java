package permed.landscape.source.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.csv.BomSkippingReader;
import permed.landscape.source.record.finding.BrokenFile;
import permed.landscape.source.zip.UnreadableFileException;

/** The text of an XML file in the encoding it declares; a byte that does not fit it is an error. */
final class XmlText {

  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^[^<]{0,3}<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  private XmlText() {}

  /** The encoding the file declares, or UTF-8. */
  static Charset encodingOf(DeliveredFile file) throws IOException {
    try (InputStream bytes = file.open()) {
      String start = new String(bytes.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
      Matcher declared = ENCODING.matcher(start);
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      String seen = "encoding " + unknown.getMessage();
      throw new UnreadableFileException(new BrokenFile(SourcePointer.of(file.name(), 1), seen));
    }
  }

  static Reader of(InputStream bytes, Charset encoding) {
    return new BomSkippingReader(
        new InputStreamReader(
            bytes,
            encoding
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }
}
