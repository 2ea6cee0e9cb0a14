package permed.platform.deliveries;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import permed.kernel.finding.Finding;
import permed.landscape.delivery.ActOutcome;
import permed.landscape.delivery.ArchivedDelivery;
import permed.landscape.delivery.DeliveryAct;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.delivery.rehearsal.RehearsalOutcome;
import permed.landscape.delivery.rehearsal.finding.DeliveredBefore;
import permed.landscape.source.mapping.registry.MappingRegistry;
import permed.platform.audit.Act;
import permed.platform.members.Members;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Today;

/**
 * Brings approved files into the archive, takes them back and lets them count again.
 *
 * <p>The archive is asked first, the ledger of stagings written second: whatever dies between the
 * two is done again by the next try, and the archive answers that it was so already.
 */
@Component
public class Approvals {

  private final StagingRows rows;
  private final StagingActs acts;
  private final StagedFiles files;
  private final Readings readings;
  private final MemberSources sources;
  private final Members members;
  private final Today today;
  private final DeliveryArchive archive;

  Approvals(
      StagingRows rows,
      StagingActs acts,
      StagedFiles files,
      Readings readings,
      MemberSources sources,
      Members members,
      Today today,
      PlatformSettings settings) {
    this.rows = rows;
    this.acts = acts;
    this.files = files;
    this.readings = readings;
    this.sources = sources;
    this.members = members;
    this.today = today;
    this.archive = new DeliveryArchive(settings.data());
  }

  /** The file in the archive, with what was decided of it since. */
  public Optional<ArchivedDelivery> archived(Staging staging) {
    return archive.find(staging.file().sha256());
  }

  /** Archives a settled file on its terms and has the snapshot built anew. */
  public ApproveOutcome approve(Staging staging, Act act) {
    Staging current = current(staging);
    if (current.seen() != staging.seen() || current.state() != Staging.State.SETTLED) {
      return new ApproveOutcome.Overtaken(current);
    }
    Terms terms = staging.terms().orElseThrow();
    String yaml = staging.mapped().orElseThrow().yaml();
    if (isArchivedAlready(staging)) {
      return step(staging, new StagingStep.Approved(), act);
    }
    Optional<RehearsalOutcome> rehearsed = readings.rehearse(staging, terms);
    if (rehearsed.isEmpty()) {
      return new ApproveOutcome.FileGone();
    }
    return switch (rehearsed.get()) {
      case RehearsalOutcome.Refused refused -> new ApproveOutcome.Refused(refused.reason());
      case RehearsalOutcome.Incomparable it -> new ApproveOutcome.Refused(it.reason());
      case RehearsalOutcome.Rehearsed it -> {
        List<Finding> open = unnoted(it, terms);
        Optional<Finding> before =
            it.rehearsal().warnings().stream()
                .filter(DeliveredBefore.class::isInstance)
                .findFirst();
        if (before.isPresent()) {
          yield new ApproveOutcome.Refused(before.get());
        }
        yield open.isEmpty() ? archive(staging, terms, yaml, act) : new ApproveOutcome.Warned(open);
      }
    };
  }

  /** Whether an approval got as far as the archive and died. */
  private boolean isArchivedAlready(Staging staging) {
    boolean written = rows.listOf(staging.file().sha256()).stream().anyMatch(Staging::isArchived);
    return !written
        && archived(staging)
            .map(ArchivedDelivery::delivery)
            .filter(one -> one.source().equals(sources.idOf(staging.organisation())))
            .map(one -> one.terms().by())
            .filter(by -> by.organisation().equals(staging.organisation().toString()))
            .isPresent();
  }

  /** The warnings of a rehearsal that have to be taken note of and were not. */
  public static List<Finding> unnoted(RehearsalOutcome outcome, Terms terms) {
    return outcome instanceof RehearsalOutcome.Rehearsed rehearsed
        ? rehearsed.rehearsal().toAcknowledge().stream()
            .filter(warning -> terms.reasonFor(warning.code()).isEmpty())
            .toList()
        : List.of();
  }

  /** Takes an approved delivery back: the one before it counts. */
  public ApproveOutcome withdraw(Staging staging, Act act) {
    if (staging.state() != Staging.State.APPROVED) {
      return new ApproveOutcome.Overtaken(current(staging));
    }
    ActOutcome outcome =
        archive.withdraw(
            staging.file().sha256(),
            new DeliveryAct.Withdrawal(today.day(), name(staging), act.reason()));
    return written(staging, outcome, new StagingStep.Withdrawn(), act);
  }

  /** Lets a delivery count that was taken back. */
  public ApproveOutcome reinstate(Staging staging, Act act) {
    if (staging.state() != Staging.State.WITHDRAWN) {
      return new ApproveOutcome.Overtaken(current(staging));
    }
    ActOutcome outcome =
        archive.reinstate(
            staging.file().sha256(),
            new DeliveryAct.Reinstatement(today.day(), name(staging), act.reason()));
    return written(staging, outcome, new StagingStep.Reinstated(), act);
  }

  private ApproveOutcome archive(Staging staging, Terms terms, String yaml, Act act) {
    if (sources.registry().add(yaml) instanceof MappingRegistry.AddOutcome.Refused refused) {
      return new ApproveOutcome.Refused(refused.findings().getFirst());
    }
    ImportOutcome outcome =
        archive.importFile(
            readings.file(staging),
            Readings.reader(yaml),
            readings.options(staging, terms),
            ImportProgress.UNWATCHED);
    if (outcome instanceof ImportOutcome.Refused refused) {
      return new ApproveOutcome.Refused(refused.reason());
    }
    ApproveOutcome done = step(staging, new StagingStep.Approved(), act);
    if (done instanceof ApproveOutcome.Done) {
      files.drop(staging.file().sha256());
    }
    return done;
  }

  private ApproveOutcome written(Staging staging, ActOutcome outcome, StagingStep step, Act act) {
    return switch (outcome) {
      case ActOutcome.Done done -> step(staging, step, act);
      case ActOutcome.Unchanged unchanged -> step(staging, step, act);
      case ActOutcome.NotArchived none -> new ApproveOutcome.FileGone();
      case ActOutcome.Refused refused -> new ApproveOutcome.Refused(refused.reason());
    };
  }

  private ApproveOutcome step(Staging staging, StagingStep step, Act act) {
    return acts.step(staging, step, act)
        .<ApproveOutcome>map(ApproveOutcome.Done::new)
        .orElseGet(() -> new ApproveOutcome.Overtaken(current(staging)));
  }

  private Staging current(Staging staging) {
    return rows.find(staging.id()).orElse(staging);
  }

  private String name(Staging staging) {
    return members.register().organisation(staging.organisation()).name();
  }
}
