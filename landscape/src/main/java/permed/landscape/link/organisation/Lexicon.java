package permed.landscape.link.organisation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the common words of organisations' names are: the same word in several languages or
 * abbreviated, a word that carries no meaning, a legal form.
 *
 * <p>Read from {@code words.csv}, one word a line with its role.
 */
final class Lexicon {

  private final Map<String, String> canonical = new HashMap<>();
  private final Set<String> stopWords = new HashSet<>();
  private final Set<String> legalForms = new HashSet<>();
  private final Set<String> legalFormsAtEnd = new HashSet<>();
  private final Set<String> stateCodes = new HashSet<>();

  Lexicon() {
    try (InputStream words = Lexicon.class.getResourceAsStream("words.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(words, StandardCharsets.UTF_8))) {
      rows.forEach(row -> add(row.getField("word"), row.getField("role"), row));
    } catch (IOException failed) {
      throw new UncheckedIOException("reading words.csv", failed);
    }
  }

  private void add(String word, String role, NamedCsvRecord row) {
    switch (role) {
      case "same" -> canonical.put(word, row.getField("canonical"));
      case "stop" -> stopWords.add(word);
      case "legal" -> legalForms.add(word);
      case "legal-at-end" -> legalFormsAtEnd.add(word);
      case "state-code" -> stateCodes.add(word);
      default -> throw new IllegalStateException("words.csv: unknown role " + role);
    }
  }

  /** The word that stands for all that mean the same. */
  String canonical(String folded) {
    return canonical.getOrDefault(folded, folded);
  }

  boolean isAbbreviated(String folded) {
    return canonical.containsKey(folded);
  }

  boolean isStopWord(String folded) {
    return stopWords.contains(folded);
  }

  boolean isLegalForm(String folded) {
    return legalForms.contains(folded);
  }

  /** Short forms, which inside a name may be something else: SA, AG, AS. */
  boolean isLegalFormAtEnd(String folded) {
    return legalFormsAtEnd.contains(folded);
  }

  /** Codes of states and provinces that are codes of countries as well: CA, DE, MA. */
  boolean isStateCode(String folded) {
    return stateCodes.contains(folded);
  }
}
