package permed.platform.members.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.Journal;
import permed.platform.members.Membership;
import permed.platform.members.MembershipChanged;
import permed.platform.members.MembershipId;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.MembershipStep;
import permed.platform.members.NewMembership;
import permed.platform.members.Register;
import permed.platform.members.Stage;
import permed.platform.members.WithdrawalOutcome;
import permed.platform.members.WithdrawalOutcome.NobodyActsForIt;
import permed.platform.members.WithdrawalOutcome.Withdrawn;

/** Records the steps of memberships. */
@Component
class MembershipRecords {

  private final Journal journal;
  private final KeptRegister kept;
  private final RegisterRows rows;
  private final ApplicationEventPublisher events;

  MembershipRecords(
      Journal journal, KeptRegister kept, RegisterRows rows, ApplicationEventPublisher events) {
    this.journal = journal;
    this.kept = kept;
    this.rows = rows;
    this.events = events;
  }

  MembershipOutcome begin(NewMembership asked, Act act) {
    Register register = kept.now();
    register.constituency(asked.constituency());
    Admission admission = new Admission(register);
    Optional<MembershipOutcome> refusal = admission.refusalOf(asked);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Membership begun =
        new Membership(
            new MembershipId(UUID.randomUUID()),
            asked.organisation(),
            asked.kind(),
            asked.constituency(),
            List.of(new MembershipStep(asked.stage(), asked.on(), act)));
    List<Membership> ended = admission.endedBy(begun);
    long entry = journal.enter(act, "members.begin", subject(begun), details(begun));
    rows.insert(begun, entry);
    return recorded(begun, ended, entry);
  }

  MembershipOutcome step(MembershipId id, int stepsSeen, Stage stage, LocalDate on, Act act) {
    Register register = kept.now();
    Membership current = register.membership(id);
    if (current.steps().size() != stepsSeen) {
      return new MembershipOutcome.Stale(current);
    }
    Admission admission = new Admission(register);
    Optional<MembershipOutcome> refusal = admission.refusalOf(current, stage, on);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Membership stepped = Admission.with(current, new MembershipStep(stage, on, act));
    List<Membership> ended = new ArrayList<>(admission.endedBy(stepped));
    long entry = journal.enter(act, "members.step", subject(stepped), details(stepped));
    rows.insertLastStepOf(List.of(stepped), entry);
    return recorded(stepped, ended, entry);
  }

  private MembershipOutcome recorded(Membership changed, List<Membership> ended, long entry) {
    rows.insertLastStepOf(ended, entry);
    Membership recorded = told(List.of(changed)).getFirst();
    return new MembershipOutcome.Recorded(recorded, told(ended));
  }

  WithdrawalOutcome withdraw(ConstituencyCode code, LocalDate on, Act act) {
    List<Membership> open =
        kept.now().memberships().stream()
            .filter(one -> one.constituency().equals(code) && Admission.isOpen(one))
            .toList();
    if (open.isEmpty()) {
      return new NobodyActsForIt();
    }
    Optional<Membership> later =
        open.stream().filter(one -> one.last().on().isAfter(on)).findFirst();
    if (later.isPresent()) {
      return new WithdrawalOutcome.BackInTime(later.get(), later.get().last().on());
    }
    MembershipStep step = new MembershipStep(Stage.WITHDRAWN, on, act);
    List<Membership> ended = open.stream().map(one -> Admission.with(one, step)).toList();
    Map<String, String> details = Map.of("on", "" + on, "memberships", "" + ended.size());
    long entry =
        journal.enter(act, "members.withdraw-constituency", "constituency:" + code, details);
    rows.insertLastStepOf(ended, entry);
    return new Withdrawn(told(ended));
  }

  /** The memberships as they were recorded, after telling everyone. */
  private List<Membership> told(List<Membership> changed) {
    Register register = kept.now();
    List<Membership> recorded = changed.stream().map(one -> register.membership(one.id())).toList();
    recorded.forEach(one -> events.publishEvent(new MembershipChanged(one)));
    return recorded;
  }

  private static String subject(Membership membership) {
    return "organisation:" + membership.organisation();
  }

  private static Map<String, String> details(Membership membership) {
    return Map.of(
        "membership", membership.id().toString(),
        "kind", membership.kind().name(),
        "constituency", membership.constituency().value(),
        "stage", membership.last().stage().name(),
        "on", membership.last().on().toString());
  }
}
