package permed.platform.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import permed.platform.bodies.Replay.Paper;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;

/** Writes down on paper what the front doors accepted, and nothing they refused. */
final class Notes {

  final Replay replay = new Replay();

  void note(Membership membership) {
    List<Replay.Step> steps = new ArrayList<>();
    for (MembershipStep step : membership.steps()) {
      steps.add(new Replay.Step(step.stage(), step.on()));
    }
    note(
        paper ->
            paper.memberships.put(
                "" + membership.id(),
                new Replay.Membership(
                    "" + membership.organisation(),
                    membership.kind(),
                    membership.constituency(),
                    steps)));
  }

  void note(BodyOutcome outcome) {
    if (outcome instanceof BodyOutcome.Recorded recorded) {
      Body body = recorded.body();
      note(
          paper ->
              paper.bodies.put(
                  "" + body.id(),
                  new Replay.Body(
                      body.slug(),
                      body.slug().equals("secretariat"),
                      body.period().start(),
                      body.period().end())));
    }
  }

  void note(SeatOutcome outcome) {
    if (outcome instanceof SeatOutcome.Recorded recorded) {
      Seat seat = recorded.seat();
      note(
          paper ->
              paper.seats.put(
                  "" + seat.id(),
                  new Replay.Seat(
                      "" + seat.body(),
                      seat.holder() instanceof SeatHolder.OfConstituency of
                          ? of.constituency().value()
                          : null,
                      seat.holder() instanceof SeatHolder.OfOrganisation own
                          ? "" + own.organisation()
                          : null,
                      seat.voting(),
                      seat.period().start(),
                      seat.period().end())));
    }
  }

  void note(MandateOutcome outcome) {
    if (outcome instanceof MandateOutcome.Recorded recorded) {
      List<Mandate> changed = new ArrayList<>(recorded.ended());
      changed.add(recorded.mandate());
      note(paper -> changed.forEach(mandate -> write(paper, mandate)));
    }
  }

  private static void write(Paper paper, Mandate mandate) {
    paper.mandates.put(
        "" + mandate.id(),
        new Replay.Mandate(
            "" + mandate.seat(),
            "" + mandate.person(),
            mandate.sender() == null ? null : "" + mandate.sender(),
            mandate.capacity(),
            mandate.period().start(),
            mandate.period().end()));
  }

  void note(TermOutcome outcome) {
    if (outcome instanceof TermOutcome.Recorded recorded) {
      OfficeTerm term = recorded.term();
      note(
          paper ->
              paper.terms.put(
                  "" + term.id(),
                  new Replay.Term(
                      "" + term.office(),
                      "" + term.person(),
                      term.organisation() == null ? null : "" + term.organisation(),
                      term.kind() == OfficeTerm.Kind.AD_INTERIM,
                      term.period().start(),
                      term.period().end())));
    }
  }

  void note(Consumer<Paper> written) {
    replay.note(written);
  }
}
