package permed.platform.members.web;

import java.time.LocalDate;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;
import permed.platform.members.Stage;
import permed.platform.site.Tag;
import permed.platform.site.Wording;

/** The state of a membership in one word. */
record MembershipTag(Wording wording) {

  /** As of a day; what has not begun by then is told by its first step. */
  Tag on(Membership membership, LocalDate day) {
    Stage stage =
        membership
            .stepOn(day)
            .map(MembershipStep::stage)
            .orElse(membership.steps().getFirst().stage());
    Tag.Tone tone =
        switch (stage) {
          case ACCEDED, REINSTATED -> Tag.Tone.GOOD;
          case APPLIED, ACCEPTED, SUSPENDED -> Tag.Tone.WAITING;
          case REFUSED, WITHDRAWN -> Tag.Tone.PLAIN;
        };
    return new Tag(wording.text("members.state." + stage), tone);
  }

  /** With as what it belongs: "Observer: in force". */
  Tag named(Membership membership, LocalDate day) {
    Tag state = on(membership, day);
    String kind = wording.text("members.as." + membership.kind());
    return new Tag(wording.text("members.state.named", kind, state.text()), state.tone());
  }
}
