package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.List;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.Seat;
import permed.platform.members.OrganisationId;
import permed.platform.site.FormPage;
import permed.platform.site.SummaryLine;

/** Says on the desk what a mandate is, and why a change of one was refused and how to mend it. */
record MandateWords(DeskOffice.Opened opened) {

  private String day(LocalDate day) {
    return opened.words().formats().day(day);
  }

  String seat(Seat seat) {
    return opened.bodyWords().holder(seat.holder());
  }

  String person(Mandate mandate) {
    return opened.office().name(mandate.person());
  }

  List<SummaryLine> lines(Mandate mandate) {
    OrganisationId sender = mandate.sender();
    return List.of(
        line("person", person(mandate)),
        line("seat", seat(opened.ledger().seat(mandate.seat()))),
        line(
            "sender", sender == null ? "" : opened.ledger().register().organisation(sender).name()),
        line("capacity", opened.words().text("bodies.capacity." + mandate.capacity())),
        line("term", BodyWords.period(mandate.period(), opened.words())));
  }

  private SummaryLine line(String key, String text) {
    return SummaryLine.of(opened.text("line." + key), text);
  }

  /** The form again with what refused it; not for {@code Recorded}. */
  FormPage refused(FormPage page, MandateOutcome outcome) {
    return switch (outcome) {
      case MandateOutcome.SeatTaken taken ->
          page.wrong("from", "desk.bodies.seat-taken", person(taken.by()), term(taken.by()));
      case MandateOutcome.AlreadySeated there ->
          page.wrong("person", "desk.bodies.already-seated", term(there.there()));
      case MandateOutcome.OutsideSeat outside ->
          page.wrong(
              "from",
              "desk.bodies.outside-seat",
              BodyWords.period(outside.seat().period(), opened.words()));
      case MandateOutcome.SenderNotOfSeat no ->
          page.wrong("sender", "desk.bodies.sender-not-of-seat", seat(no.seat()));
      case MandateOutcome.ExpertsOnly no -> page.wrong("capacity", "desk.bodies.experts-only");
      case MandateOutcome.TooEarly early ->
          page.wrong("from", "desk.bodies.too-early", day(early.earliest()));
      case MandateOutcome.OverByThen over ->
          page.wrong("from", "desk.bodies.over-by-then", term(over.mandate()));
      case MandateOutcome.Stale stale ->
          page.with(page.form().withVersion(stale.current().version()), lines(stale.current()));
      case MandateOutcome.Recorded done ->
          throw new IllegalArgumentException("nothing was refused: " + done);
    };
  }

  private String term(Mandate mandate) {
    return BodyWords.period(mandate.period(), opened.words());
  }
}
