package permed.landscape.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import permed.kernel.money.DeflatorAnswer;
import permed.kernel.money.Money;
import permed.kernel.money.RateAnswer;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.question.Answer.Reason;

/** Converts a funding line the slow way, for the {@link Oracle}. */
final class Conversion {

  private Conversion() {}

  /** Money in the question's currency and prices, or the reason why there is none. */
  static Object of(Question question, Project project, FundingLine line) {
    Money amount = line.amount();
    boolean nominal = question.prices() instanceof Prices.Nominal;
    if (nominal && amount.currency().equals(question.currency())) {
      return amount;
    }
    PartialDate date =
        project.timing().signed() != null ? project.timing().signed() : project.timing().start();
    if (date == null && line.period() != null) {
      date = PartialDate.of(line.period().start());
    }
    if (date == null) {
      return Reason.NO_DATE;
    }
    BigDecimal factor = BigDecimal.ONE;
    RateAnswer rate = Corpora.RATES.on(amount.currency(), question.currency(), date.earliest());
    if (question.prices() instanceof Prices.Constant constant) {
      DeflatorAnswer deflator =
          Corpora.DEFLATORS.factor(
              line.payer().area(), date.earliest().getYear(), constant.baseYear());
      if (!(deflator instanceof DeflatorAnswer.Known)) {
        return Reason.NO_DEFLATOR;
      }
      factor = ((DeflatorAnswer.Known) deflator).factor();
      rate = Corpora.RATES.averageOf(amount.currency(), question.currency(), constant.baseYear());
    }
    if (!(rate instanceof RateAnswer.Known)) {
      return Reason.NO_RATE;
    }
    BigDecimal converted =
        amount.amount().multiply(((RateAnswer.Known) rate).rate().value()).multiply(factor);
    return Money.of(converted.setScale(2, RoundingMode.HALF_EVEN), question.currency());
  }
}
