package permed.platform.deliveries;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.observatory.Rebuilds;

/** Writes down what is done, each act with its line in the audit log and what follows from it. */
@Component
class StagingActs {

  private final StagingRows rows;
  private final AuditLog log;
  private final Rebuilds rebuilds;

  StagingActs(StagingRows rows, AuditLog log, Rebuilds rebuilds) {
    this.rows = rows;
    this.log = log;
    this.rebuilds = rebuilds;
  }

  /** Writes down an upload. */
  @Transactional
  Staging upload(Staging staging, String source, Act act) {
    rows.addSource(source, staging.organisation(), act);
    rows.insert(staging);
    log.record(
        act,
        "deliveries.upload",
        "staging:" + staging.id(),
        Map.of(
            "organisation",
            staging.organisation().toString(),
            "file",
            staging.file().name(),
            "sha256",
            staging.file().sha256()));
    return staging;
  }

  /** Writes down a further step; empty if somebody was quicker. */
  @Transactional
  Optional<Staging> step(Staging staging, StagingStep step, Act act) {
    if (!rows.append(staging.id(), staging.seen(), new StagingEntry(step, act))) {
      return Optional.empty();
    }
    String name = step.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    log.record(
        act,
        "deliveries." + name,
        "staging:" + staging.id(),
        Map.of("organisation", staging.organisation().toString()));
    if (changesFigures(step)) {
      rebuilds.request("delivery " + name + ": " + staging.file().name(), act);
    }
    return rows.find(staging.id());
  }

  private static boolean changesFigures(StagingStep step) {
    return switch (step) {
      case StagingStep.Approved approved -> true;
      case StagingStep.Withdrawn withdrawn -> true;
      case StagingStep.Reinstated reinstated -> true;
      case StagingStep.Mapped mapped -> false;
      case StagingStep.Settled settled -> false;
      case StagingStep.Discarded discarded -> false;
    };
  }
}
