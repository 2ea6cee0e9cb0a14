package permed.platform.obligations;

import java.time.LocalDate;
import java.util.stream.Stream;
import permed.platform.bodies.Body;
import permed.platform.site.Visibility;

/** Bodies whose term ends, and what they are to review before. */
final class BodyObligations {

  private final Outlook outlook;

  BodyObligations(Outlook outlook) {
    this.outlook = outlook;
  }

  Stream<Obligation> all() {
    return outlook.ledger().bodies().stream().flatMap(this::of);
  }

  private Stream<Obligation> of(Body body) {
    LocalDate end = body.period().end();
    if (end == null || end.isBefore(outlook.today())) {
      return Stream.empty();
    }
    Obligation ends = due(ObligationKind.BODY_ENDS, body, end);
    LocalDate review = end.minusDays(outlook.times(body).mandateNoticeDays());
    return hasRules(body) && !isCarriedOn(body)
        ? Stream.of(ends, due(ObligationKind.RULES_REVIEW, body, review))
        : Stream.of(ends);
  }

  private boolean hasRules(Body body) {
    return outlook.ledger().rulesOf(body.id(), outlook.today()).isPresent();
  }

  /** Whether it is settled which body carries on the work. */
  private boolean isCarriedOn(Body body) {
    return outlook.ledger().successions().stream()
        .anyMatch(succession -> succession.from().equals(body.id()));
  }

  private Obligation due(ObligationKind kind, Body body, LocalDate day) {
    return new Obligation(
        ObligationKey.of(kind, body.id()),
        new Subject.OfBody(),
        new Due.WholeDay(day),
        outlook.leadersOf(body),
        body,
        "/bodies/" + body.slug(),
        Visibility.MEMBERS);
  }
}
