package permed.landscape.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * Shows why a record was found: the piece of its abstract with most of the words looked for.
 *
 * <p>Words are marked one by one, also those of a phrase; what a query excludes, and what it asks
 * of fields other than title, acronym and abstract, is not marked.
 */
public final class Highlighter {

  /** Stands before a matched word. */
  public static final char MARK_START = '\u0002';

  /** Stands after a matched word. */
  public static final char MARK_END = '\u0003';

  private static final int LONGEST = 200;
  private static final String CUT = "…";

  private final List<Predicate<String>> sought;

  private Highlighter(List<Predicate<String>> sought) {
    this.sought = sought;
  }

  static Highlighter of(QueryNode query) {
    List<Predicate<String>> sought = new ArrayList<>();
    collect(query, sought);
    return new Highlighter(List.copyOf(sought));
  }

  /** Whether there is any word to mark. */
  public boolean marksNothing() {
    return sought.isEmpty();
  }

  /**
   * At most 200 characters of the text, marks not counted, cut at words and with an ellipsis where
   * cut; empty when no word is found in the text, or when the heading shows all of them already.
   *
   * @param heading what the reader sees anyway, such as acronym and title
   */
  public String excerpt(String heading, String text) {
    if (sought.isEmpty() || groups(Words.in(heading)).size() == sought.size()) {
      return "";
    }
    List<Words.Word> words = Words.in(text);
    List<Words.Word> matched = words.stream().filter(word -> group(word.term()) >= 0).toList();
    return matched.isEmpty() ? "" : marked(text, window(words, best(matched)), matched);
  }

  private record Span(int start, int end) {
    boolean holds(Words.Word word) {
      return word.start() >= start && word.end() <= end;
    }
  }

  /** The stretch with most different words looked for, then most matches, then the first. */
  private Span best(List<Words.Word> matched) {
    Span best = new Span(0, 0);
    int bestScore = -1;
    for (int first = 0; first < matched.size(); first++) {
      int start = matched.get(first).start();
      int last = first;
      while (last + 1 < matched.size() && matched.get(last + 1).end() - start <= LONGEST - 2) {
        last++;
      }
      List<Words.Word> inside = matched.subList(first, last + 1);
      int score = groups(inside).size() * 1000 + inside.size();
      if (score > bestScore) {
        bestScore = score;
        best = new Span(start, matched.get(last).end());
      }
    }
    return best;
  }

  /** Widens a stretch to whole words on both sides as far as there is room. */
  private static Span window(List<Words.Word> words, Span best) {
    int room = LONGEST - 2 - (best.end() - best.start());
    int from = best.start() - room / 2;
    int start = best.start();
    for (int i = words.size() - 1; i >= 0 && words.get(i).start() >= from; i--) {
      start = Math.min(start, words.get(i).start());
    }
    int end = best.end();
    for (Words.Word word : words) {
      if (word.end() - start <= LONGEST - 2) {
        end = Math.max(end, word.end());
      }
    }
    return new Span(start, end);
  }

  private static String marked(String text, Span span, List<Words.Word> matched) {
    // A single word may be longer than an excerpt.
    int end = Math.min(span.end(), span.start() + LONGEST - 2);
    StringBuilder excerpt = new StringBuilder(span.start() > 0 ? CUT : "");
    int copied = span.start();
    for (Words.Word word : matched) {
      if (new Span(copied, end).holds(word)) {
        excerpt.append(text, copied, word.start()).append(MARK_START);
        excerpt.append(text, word.start(), word.end()).append(MARK_END);
        copied = word.end();
      }
    }
    excerpt.append(text, copied, end).append(end < text.length() ? CUT : "");
    return excerpt.toString();
  }

  private Set<Integer> groups(List<Words.Word> words) {
    Set<Integer> groups = new HashSet<>();
    for (Words.Word word : words) {
      for (int group = 0; group < sought.size(); group++) {
        if (sought.get(group).test(word.term())) {
          groups.add(group);
        }
      }
    }
    return groups;
  }

  private int group(String term) {
    for (int group = 0; group < sought.size(); group++) {
      if (sought.get(group).test(term)) {
        return group;
      }
    }
    return -1;
  }

  private static void collect(QueryNode query, List<Predicate<String>> sought) {
    switch (query) {
      case QueryNode.Text text -> {
        if (shown(text.field())) {
          Words.in(text.text()).forEach(word -> sought.add(word.term()::equals));
        }
      }
      case QueryNode.Prefix prefix -> {
        if (shown(prefix.field())) {
          sought.add(startsAs(prefix));
        }
      }
      case QueryNode.Fuzzy fuzzy -> {
        if (shown(fuzzy.field())) {
          sought.add(similarTo(fuzzy));
        }
      }
      case QueryNode.All all -> all.nodes().forEach(node -> collect(node, sought));
      case QueryNode.Any any -> any.nodes().forEach(node -> collect(node, sought));
      case QueryNode.Everything everything -> {}
      case QueryNode.Present present -> {}
      case QueryNode.Range range -> {}
      case QueryNode.Not not -> {}
    }
  }

  private static boolean shown(@Nullable QueryField field) {
    return field == null || QueryField.DEFAULTS.contains(field);
  }

  private static Predicate<String> startsAs(QueryNode.Prefix prefix) {
    String start = Folding.fold(prefix.text());
    List<Words.Word> words = Words.in(prefix.text());
    String singular = words.isEmpty() ? start : words.getLast().term();
    return term -> term.startsWith(start) || term.equals(singular);
  }

  private static Predicate<String> similarTo(QueryNode.Fuzzy fuzzy) {
    Term term = new Term("", QueryTranslator.similarWord(fuzzy.text()));
    ByteRunAutomaton similar = new FuzzyQuery(term, fuzzy.edits()).getAutomata().runAutomaton;
    return word -> {
      BytesRef bytes = new BytesRef(word);
      return similar.run(bytes.bytes, bytes.offset, bytes.length);
    };
  }
}
