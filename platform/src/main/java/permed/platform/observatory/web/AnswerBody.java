package permed.platform.observatory.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import permed.landscape.question.Answer;
import permed.landscape.question.Grouping;
import permed.landscape.question.Question;
import permed.landscape.question.QuestionText;
import permed.platform.observatory.Reading;

/**
 * An answer as programs get it.
 *
 * @param question canonical text of the question, the query part of its links
 * @param day the day the data stand for, ISO 8601
 * @param unit ISO 4217 code of money, else {@code projects}
 * @param permanent the link that gives this answer for good
 */
record AnswerBody(
    String question,
    String snapshot,
    String day,
    String measure,
    String count,
    String unit,
    String prices,
    Row total,
    List<Row> rows,
    boolean overlapping,
    List<Excluded> excluded,
    List<String> attribution,
    String permanent) {

  static AnswerBody of(Answer answer, Reading reading, String address) {
    Question question = answer.question();
    return new AnswerBody(
        QuestionText.write(question),
        answer.snapshotId(),
        reading.day().toString(),
        question.measure().id(),
        question.countingRule().id(),
        question.measure().isMoney() ? question.currency().getCurrencyCode() : "projects",
        FormFiller.value(question.prices()),
        Row.of(answer.total(), List.of()),
        answer.rows().stream().map(row -> Row.of(row, question.groupBy())).toList(),
        answer.overlapping(),
        answer.excluded().stream().map(Excluded::of).toList(),
        reading.attributions(),
        address + Links.to(answer.snapshotId()).api(question));
  }

  /** One group; the total has no groups. */
  record Row(List<Group> groups, long projects, BigDecimal value) {

    static Row of(Answer.Row row, List<Grouping> by) {
      List<Group> groups = new ArrayList<>();
      for (int i = 0; i < by.size(); i++) {
        Answer.Group group = row.groups().get(i);
        groups.add(new Group(by.get(i).id(), group.key(), group.label()));
      }
      return new Row(groups, row.projects(), row.value());
    }
  }

  record Group(String dimension, String key, String label) {}

  /** Projects the figure leaves out. */
  record Excluded(String reason, long projects, String detail) {

    static Excluded of(Answer.Excluded excluded) {
      String reason = excluded.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Excluded(reason, excluded.projects(), excluded.detail());
    }
  }
}
