package permed.landscape.text;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How text becomes words, the same for the index and for queries.
 *
 * <p>Words are parted as Unicode says (so {@code multi-omics} is two words side by side), folded to
 * lower case without accents, freed of an English possessive and of a French or Italian article
 * before an apostrophe, and brought to the singular by the mildest English rule: {@code biomarkers}
 * finds {@code biomarker}, and nothing further is cut off.
 */
public final class Analysis {

  /** Names that end in s and are no plural. */
  private static final CharArraySet SINGULAR =
      CharArraySet.unmodifiableSet(new CharArraySet(List.of("aids", "mers", "sars"), false));

  private static final CharArraySet ARTICLES =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  "l", "d", "s", "j", "n", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "un",
                  "all", "dall", "dell", "nell", "sull", "quell"),
              false));

  private static final Analyzer ANALYZER = new WordsAnalyzer();

  private Analysis() {}

  /** The analyzer of every text field; shared, so not to be closed. */
  public static Analyzer analyzer() {
    return ANALYZER;
  }

  /** A whole value as an exact field holds it: folded, single blanks, at most 1,000 characters. */
  static String exact(String value) {
    String folded = Folding.fold(value).strip().replaceAll("\\s+", " ");
    return folded.length() > 1000 ? folded.substring(0, 1000) : folded;
  }

  private static final class WordsAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      StandardTokenizer words = new StandardTokenizer();
      TokenStream stream = new FoldingFilter(new EnglishPossessiveFilter(words));
      stream = new ElisionFilter(stream, ARTICLES);
      stream = new EnglishMinimalStemFilter(new SetKeywordMarkerFilter(stream, SINGULAR));
      return new TokenStreamComponents(words, stream);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
      return new FoldingFilter(in);
    }
  }
}
