package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.landscape.question.Answer;
import permed.landscape.question.Exploration;
import permed.landscape.question.Question;
import permed.platform.observatory.Reading;
import permed.platform.site.Wording;

/** Says an answer in one line, with everything that qualifies it. */
record AnswerTeller(Asked asked, Reading reading) {

  AnswerLine tell(Exploration.Found found) {
    return tell(found.answer(), years(found.firstYear(), found.lastYear()));
  }

  /**
   * @param years first and last year, empty when not known
   */
  AnswerLine tell(Answer answer, String years) {
    Question question = asked.question();
    return new AnswerLine(
        asked.figure(answer.total().value()),
        asked.exact(answer.total().value()),
        parts(answer, years),
        caveats(answer),
        reading.attributions(),
        Links.to(answer.snapshotId()).cite(question),
        downloads(question));
  }

  private List<String> parts(Answer answer, String years) {
    Wording wording = asked.wording();
    List<String> parts = new ArrayList<>();
    if (asked.question().measure().isMoney()) {
      parts.add(wording.count("projects", answer.total().projects()));
    } else {
      parts.add(asked.labels().of(asked.question().measure()));
    }
    if (!years.isEmpty()) {
      parts.add(years);
    }
    if (asked.question().measure().isMoney()) {
      parts.add(asked.labels().money(asked.question()));
    }
    parts.add(asked.labels().of(asked.question().countingRule()));
    return parts;
  }

  static String years(@Nullable Integer first, @Nullable Integer last) {
    if (first == null) {
      return last == null ? "" : "–" + last;
    }
    if (last == null) {
      return first + "–";
    }
    return first.equals(last) ? first.toString() : first + "–" + last;
  }

  private List<AnswerLine.Caveat> caveats(Answer answer) {
    List<AnswerLine.Caveat> caveats = new ArrayList<>();
    for (Answer.Excluded excluded : answer.excluded()) {
      if (excluded.projects() > 0) {
        caveats.add(new AnswerLine.Caveat(said(asked, excluded), leftOut(excluded.reason())));
      }
    }
    if (caveats.isEmpty()) {
      caveats.add(new AnswerLine.Caveat(asked.wording().text("answer.nothing-excluded"), ""));
    }
    String snapshot = asked.wording().text("answer.snapshot", answer.snapshotId());
    caveats.add(new AnswerLine.Caveat(snapshot, Links.to(answer.snapshotId()).prefix() + "/data"));
    return caveats;
  }

  /** Where the projects left out are listed, for the reason a query can ask for. */
  private String leftOut(Answer.Reason reason) {
    if (reason != Answer.Reason.NO_AMOUNT) {
      return "";
    }
    String text = asked.question().text();
    String without = text.isEmpty() ? "NOT amount:*" : "(" + text + ") AND NOT amount:*";
    return asked.links().landscape(Revision.searching(Revision.whole(asked.question()), without));
  }

  /** What the figure leaves out, a phrase each: "37 without amount". */
  static List<String> exclusions(Asked asked, Answer answer) {
    return answer.excluded().stream()
        .filter(excluded -> excluded.projects() > 0)
        .map(excluded -> said(asked, excluded))
        .toList();
  }

  private static String said(Asked asked, Answer.Excluded excluded) {
    String count = asked.formats().whole(excluded.projects());
    return asked.wording().text("excluded." + excluded.reason().name(), count);
  }

  /** The rows of a table where the answer is cut, else the projects behind the figure. */
  private List<AnswerLine.Download> downloads(Question question) {
    return Stream.of("csv", "xlsx", "json", "parquet")
        .map(
            ending ->
                new AnswerLine.Download(
                    asked.wording().text("download." + ending),
                    question.groupBy().isEmpty()
                        ? asked.links().projects(ending, question)
                        : asked.links().answer(ending, question)))
        .toList();
  }
}
