package permed.platform.observatory.web;

import java.math.BigDecimal;
import permed.landscape.question.Question;
import permed.platform.site.Formats;
import permed.platform.site.Wording;

/** A question with everything that decides how its answer reads on a page. */
record Asked(Question question, View view, Links links, Wording wording) {

  Labels labels() {
    return new Labels(wording);
  }

  Formats formats() {
    return wording.formats();
  }

  /** The measure, short: "€ 1.24 M" or "812". */
  String figure(BigDecimal value) {
    return question.measure().isMoney()
        ? formats().money(value, question.currency())
        : formats().count(value);
  }

  /** The measure with every digit. */
  String exact(BigDecimal value) {
    return question.measure().isMoney()
        ? question.currency().getCurrencyCode()
            + "\u00a0"
            + formats().exact(value, question.currency())
        : formats().count(value);
  }

  Asked with(Question other) {
    return new Asked(other, view, links, wording);
  }
}
