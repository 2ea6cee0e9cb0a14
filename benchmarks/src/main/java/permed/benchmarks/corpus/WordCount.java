package permed.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Frequencies of single words over many texts. Words of fewer than three texts are not listed, only
 * summed up as {@value #RARE}: what few texts say is no fact about a language.
 */
final class WordCount {

  /** Stands in the list for all words too rare to be listed. */
  static final String RARE = "*";

  private static final int LEAST_TEXTS = 3;
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+(?:-\\p{IsLatin}+)*");

  private final Tally<String> tokens = new Tally<>();
  private final Tally<String> texts = new Tally<>();

  void add(String text) {
    Set<String> seen = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      tokens.add(matcher.group());
      seen.add(matcher.group());
    }
    seen.forEach(texts::add);
  }

  void write(Path file) throws IOException {
    Tally<String> listed = new Tally<>();
    for (String word : tokens.ranked(1)) {
      listed.add(texts.count(word) >= LEAST_TEXTS ? word : RARE, tokens.count(word));
    }
    listed.write(file, "word,count", 1);
  }
}
