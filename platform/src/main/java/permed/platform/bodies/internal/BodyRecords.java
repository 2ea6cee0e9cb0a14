package permed.platform.bodies.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyDetails;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.BodyOutcome;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.RulesAdopted;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.bodies.RulesOutcome;
import permed.platform.bodies.Succession;
import permed.platform.bodies.SuccessionOutcome;
import permed.platform.members.Journal;

/** Records bodies, which succeeds which, and their rules. */
@Component
class BodyRecords {

  private final Journal journal;
  private final KeptLedger kept;
  private final BodyRows rows;
  private final ApplicationEventPublisher events;

  BodyRecords(Journal journal, KeptLedger kept, BodyRows rows, ApplicationEventPublisher events) {
    this.journal = journal;
    this.kept = kept;
    this.rows = rows;
    this.events = events;
  }

  BodyOutcome establish(BodyDetails details, Act act) {
    Body body = version(new BodyId(UUID.randomUUID()), 1, details);
    Optional<BodyOutcome> refusal = refusal(kept.now(), body);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    long entry = journal.enter(act, "bodies.establish", subject(body.id()), Map.of());
    rows.insertBody(body.id(), entry);
    rows.insert(body, entry);
    return new BodyOutcome.Recorded(body);
  }

  BodyOutcome amend(BodyId id, int version, BodyDetails details, Act act) {
    Ledger ledger = kept.now();
    Body current = ledger.body(id);
    if (current.version() != version) {
      return new BodyOutcome.Stale(current);
    }
    if (BodyDetails.of(current).equals(details)) {
      return new BodyOutcome.Recorded(current);
    }
    Body amended = version(id, version + 1, details);
    Optional<BodyOutcome> refusal = refusal(ledger, amended);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Map<String, String> number = Map.of("version", "" + amended.version());
    rows.insert(amended, journal.enter(act, "bodies.amend", subject(id), number));
    return new BodyOutcome.Recorded(amended);
  }

  private Optional<BodyOutcome> refusal(Ledger ledger, Body body) {
    Optional<BodyId> owner = rows.ownerOf(body.slug()).filter(other -> !other.equals(body.id()));
    if (owner.isPresent()) {
      return owner.map(BodyOutcome.SlugTaken::new);
    }
    return answersToItself(ledger, body)
        ? Optional.ofNullable(body.parent()).map(BodyOutcome.AnswersToItself::new)
        : Optional.empty();
  }

  private static boolean answersToItself(Ledger ledger, Body body) {
    @Nullable BodyId above = body.parent();
    while (above != null && !above.equals(body.id())) {
      above = ledger.body(above).parent();
    }
    return above != null;
  }

  SuccessionOutcome succeed(Succession succession, Act act) {
    Ledger ledger = kept.now();
    ledger.body(succession.from());
    ledger.body(succession.to());
    if (succession.from().equals(succession.to())) {
      return new SuccessionOutcome.SucceedsItself();
    }
    Optional<Succession> there =
        ledger.successions().stream()
            .filter(one -> one.from().equals(succession.from()))
            .filter(one -> one.to().equals(succession.to()))
            .findFirst();
    if (there.isPresent()) {
      return new SuccessionOutcome.AlreadyRecorded(there.get());
    }
    Map<String, String> details =
        Map.of("from", "" + succession.from(), "on", "" + succession.on());
    rows.insert(
        succession, journal.enter(act, "bodies.succeed", subject(succession.to()), details));
    return new SuccessionOutcome.Recorded(succession);
  }

  RulesOutcome adopt(
      BodyId body, int versionSeen, LocalDate effective, Procedure procedure, Act act) {
    Ledger ledger = kept.now();
    ledger.body(body);
    Optional<RulesOfProcedure> latest = ledger.latestRulesOf(body);
    int version = latest.map(RulesOfProcedure::version).orElse(0);
    if (version != versionSeen) {
      return new RulesOutcome.Stale(latest.orElse(null));
    }
    if (latest.isPresent() && latest.get().effective().isAfter(effective)) {
      return new RulesOutcome.TakesEffectBefore(latest.get());
    }
    Map<String, String> details = Map.of("version", "" + (version + 1), "from", "" + effective);
    long entry = journal.enter(act, "bodies.adopt-rules", subject(body), details);
    rows.insert(new RulesOfProcedure(body, version + 1, effective, procedure, act), entry);
    RulesOfProcedure adopted = kept.now().latestRulesOf(body).orElseThrow();
    events.publishEvent(new RulesAdopted(adopted));
    return new RulesOutcome.Adopted(adopted);
  }

  private static Body version(BodyId id, int version, BodyDetails details) {
    return new Body(
        id,
        version,
        details.slug(),
        details.name(),
        details.type(),
        details.parent(),
        details.charter(),
        details.period(),
        details.visibility());
  }

  private static String subject(BodyId body) {
    return "body:" + body;
  }
}
