package permed.platform.observatory.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import permed.landscape.question.Answer;
import permed.landscape.question.CountingRule;
import permed.landscape.question.Measure;

/**
 * A part of the page on method: terms that figures are qualified by, each with its meaning.
 *
 * @param lead whether the part opens with a sentence of its own
 */
record MethodPart(String name, boolean lead, List<Term> terms) {

  static final List<MethodPart> ALL =
      List.of(
          part("measures", Arrays.stream(Measure.values()).map(m -> "measure." + m.id())),
          part("counting", Arrays.stream(CountingRule.values()).map(r -> "counting." + r.id())),
          part("money", Stream.of("method.conversion", "method.nominal", "method.constant")),
          part(
              "exclusions",
              Arrays.stream(Answer.Reason.values()).map(r -> "method.excluded." + r.name())),
          part("snapshots", Stream.of("method.snapshot", "method.labels", "method.permanent")));

  private static MethodPart part(String name, Stream<String> keys) {
    return new MethodPart(name, true, keys.map(Term::new).toList());
  }

  /** {@code key} finds the term, {@code key.means} what it means. */
  record Term(String key) {}
}
