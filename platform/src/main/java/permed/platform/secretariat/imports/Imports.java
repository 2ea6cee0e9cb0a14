package permed.platform.secretariat.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Bodies;
import permed.platform.members.Journal;
import permed.platform.members.Members;
import permed.platform.people.People;
import permed.platform.secretariat.sheet.SheetOutcome;
import permed.platform.secretariat.sheet.SheetReader;
import permed.platform.site.PlatformSettings;

/**
 * Brings in members and people from a spreadsheet: uploaded, shown, then done at once.
 *
 * <p>What a sheet would do is planned anew each time it is asked, on the ledger as it then is.
 */
@Component
public class Imports {

  /** How long an uploaded sheet waits to be imported. */
  public static final Duration KEPT = Duration.ofDays(7);

  private static final int LISTED = 20;

  private final UploadRows rows;
  private final Members members;
  private final Bodies bodies;
  private final People people;
  private final Journal journal;
  private final AuditLog log;
  private final InstantSource now;
  private final PlatformSettings settings;

  Imports(
      UploadRows rows,
      Members members,
      Bodies bodies,
      People people,
      Journal journal,
      AuditLog log,
      InstantSource now,
      PlatformSettings settings) {
    this.rows = rows;
    this.members = members;
    this.bodies = bodies;
    this.people = people;
    this.journal = journal;
    this.log = log;
    this.now = now;
    this.settings = settings;
  }

  /** Keeps a sheet for its preview; nothing of it reaches the ledger. */
  @Transactional
  public UploadOutcome upload(String fileName, byte[] content, Act act) {
    if (SheetReader.read(fileName, content) instanceof SheetOutcome.Refused refused) {
      return new UploadOutcome.Refused(refused.why());
    }
    Upload upload =
        new Upload(
            new UploadId(UUID.randomUUID()),
            fileName,
            act.by(),
            act.at(),
            act.at().plus(KEPT),
            null);
    rows.insert(upload, sha256(content), content);
    log.record(act, "secretariat.upload-sheet", "upload:" + upload.id(), Map.of());
    return new UploadOutcome.Staged(upload);
  }

  /** The latest uploads that wait or were imported, the latest first. */
  public List<Upload> list() {
    return rows.list(now.instant(), LISTED);
  }

  public Optional<Upload> find(UploadId id) {
    return rows.find(id);
  }

  /** What an uploaded sheet would do now; empty once it is imported or expired. */
  public Optional<ImportPlan> preview(UploadId id) {
    return rows.find(id)
        .flatMap(
            upload ->
                rows.content(id, now.instant()).map(content -> plan(upload.fileName(), content)));
  }

  /**
   * Does what the preview showed, in one transaction; rows with errors are left out. Each row is an
   * act of its own with the file and the row as evidence.
   *
   * @param fingerprint of the plan that was seen
   */
  public RunOutcome run(UploadId id, String fingerprint, Act act) {
    try {
      return journal.inTurn(() -> runInTurn(id, fingerprint, act));
    } catch (RowRefusedException refused) {
      return new RunOutcome.RowRefused(refused.row(), refused.why());
    }
  }

  /** Deletes what was uploaded before an instant; returns how many. */
  @Transactional
  public int deleteBefore(Instant instant) {
    return rows.deleteBefore(instant);
  }

  private RunOutcome runInTurn(UploadId id, String fingerprint, Act act) {
    Optional<ImportPlan> found = preview(id);
    if (found.isEmpty()) {
      return new RunOutcome.Gone();
    }
    ImportPlan plan = found.get();
    if (!plan.fingerprint().equals(fingerprint)) {
      return new RunOutcome.PlanChanged();
    }
    Doer doer = new Doer(members, bodies, people, settings.zone());
    plan.toImport().forEach(row -> doer.perform(row, actOf(row, plan, act)));
    RunOutcome.Imported done =
        new RunOutcome.Imported(plan.toImport().size(), plan.leftOut().size());
    rows.finish(id, new Upload.Done(act.at(), done.rows(), done.leftOut()));
    log.record(
        act,
        "secretariat.import-sheet",
        "upload:" + id,
        Map.of("rows", "" + done.rows(), "left-out", "" + done.leftOut()));
    return done;
  }

  private ImportPlan plan(String fileName, byte[] content) {
    return switch (SheetReader.read(fileName, content)) {
      case SheetOutcome.Read read -> Planner.plan(read.sheet(), bodies.ledger(), people.list());
      case SheetOutcome.Refused refused ->
          throw new IllegalStateException("kept a sheet that cannot be read: " + refused.why());
    };
  }

  private static Act actOf(PlannedRow row, ImportPlan plan, Act act) {
    String source = plan.sheet().name() + ", row " + row.row().number();
    String evidence = row.evidence().isEmpty() ? source : source + ": " + row.evidence();
    return new Act(act.by(), act.at(), "Imported from a sheet", evidence);
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
