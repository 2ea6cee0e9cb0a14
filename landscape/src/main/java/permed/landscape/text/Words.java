package permed.landscape.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Takes text apart into the words the index holds. */
final class Words {

  private Words() {}

  /**
   * One word as indexed, and where it stands in the text.
   *
   * @param place the word's number in the text; a gap stays a gap
   */
  record Word(String term, int place, int start, int end) {}

  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = Analysis.analyzer().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int place = -1;
      stream.reset();
      while (stream.incrementToken()) {
        place += step.getPositionIncrement();
        words.add(new Word(term.toString(), place, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Taking a text apart", e);
    }
    return words;
  }
}
