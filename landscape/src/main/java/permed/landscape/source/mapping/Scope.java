package permed.landscape.source.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import permed.landscape.source.mapping.yaml.Block;

/**
 * What is declared around a cell and holds for it too, and which columns have been named so far.
 *
 * @param own names that are no columns of the file: derived ones, and parts of items
 * @param used columns named so far
 */
record Scope(
    String currency,
    String language,
    List<String> dates,
    String numbers,
    Set<String> nulls,
    Map<String, Map<String, String>> meanings,
    Set<String> own,
    Set<String> used) {

  static Scope of(Block root, Map<String, Map<String, String>> meanings) {
    Scope none =
        new Scope("", "und", List.of(), "", Set.of(), meanings, Set.of(), new LinkedHashSet<>());
    return none.inside(root);
  }

  /** The same with what a block declares for what stands in it. */
  Scope inside(Block block) {
    Set<String> words = new HashSet<>(nulls);
    block.texts("nulls").forEach(word -> words.add(Mapping.folded(word)));
    return new Scope(
        or(block.text("currency"), currency),
        or(block.text("language"), language),
        block.has("dates") ? block.texts("dates") : dates,
        or(block.text("numbers"), numbers),
        words,
        meanings,
        own,
        new LinkedHashSet<>(used));
  }

  /** The same where more names are known; columns named from here on count for the outer too. */
  Scope withOwn(Iterable<String> names) {
    Set<String> more = new HashSet<>(own);
    names.forEach(more::add);
    return new Scope(currency, language, dates, numbers, nulls, meanings, more, used);
  }

  /** The same where columns are looked up inside a record first, so they are none of the file. */
  Scope insideRecord() {
    return new Scope(
        currency, language, dates, numbers, nulls, meanings, own, new LinkedHashSet<>());
  }

  Locale locale() {
    return language.equals("und") ? Locale.ENGLISH : Locale.of(language);
  }

  void use(List<String> columns) {
    List<String> fromFile = new ArrayList<>(columns);
    fromFile.removeIf(column -> own.contains(column) || column.startsWith("$"));
    used.addAll(fromFile);
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
