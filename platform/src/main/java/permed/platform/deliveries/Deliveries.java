package permed.platform.deliveries;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.landscape.grant.Funder;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.mapping.finding.MappedColumnsAbsent;
import permed.landscape.source.mapping.registry.OwnMapping;
import permed.landscape.source.mapping.suggest.SimpleMapping;
import permed.landscape.source.mapping.suggest.Sketch;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;
import permed.platform.site.PlatformSettings;

/**
 * Files members deliver, from the upload until they are approved: kept, mapped, looked over,
 * settled, or thrown away. Nothing of it is public.
 */
@Component
public class Deliveries {

  private static final int LISTED = 200;

  private final StagingRows rows;
  private final StagingActs acts;
  private final StagedFiles files;
  private final MemberSources sources;
  private final Readings readings;
  private final int megabytes;

  Deliveries(
      StagingRows rows,
      StagingActs acts,
      StagedFiles files,
      MemberSources sources,
      Readings readings,
      PlatformSettings settings) {
    this.rows = rows;
    this.acts = acts;
    this.files = files;
    this.sources = sources;
    this.readings = readings;
    this.megabytes = settings.limits().deliveryMegabytes();
  }

  /** How large a file may be. */
  public int megabytes() {
    return megabytes;
  }

  /** What a member uploaded, the latest first. */
  public List<Staging> list(OrganisationId organisation) {
    return rows.list(organisation, LISTED);
  }

  /** What all members uploaded, the latest first. */
  public List<Staging> list() {
    return rows.list(5 * LISTED);
  }

  /** An upload of this member. */
  public Optional<Staging> find(OrganisationId organisation, StagingId id) {
    return rows.find(id).filter(one -> one.organisation().equals(organisation));
  }

  /** The id of the source a member's files are. */
  public String sourceOf(OrganisationId organisation) {
    return sources.idOf(organisation);
  }

  /** The member as the one who pays for what it delivers. */
  public Funder payer(OrganisationId organisation) {
    return sources.payer(organisation);
  }

  /**
   * Keeps a file. Where the member's mapping of last time still fits its columns it is used at
   * once.
   *
   * @param content read to its end, or to the largest size that is allowed
   */
  public UploadOutcome upload(
      OrganisationId organisation, String fileName, InputStream content, Act act) {
    files.sweep(this::isNeeded, act.at());
    Optional<StagedFiles.Kept> kept = files.keep(content);
    if (kept.isEmpty()) {
      return new UploadOutcome.TooLarge(megabytes);
    }
    String sha256 = kept.get().sha256();
    Optional<Staging> known =
        rows.listOf(sha256).stream()
            .filter(one -> one.organisation().equals(organisation))
            .filter(one -> one.isArchived() || (one.isOpen() && files.has(one.file())))
            .findFirst();
    if (known.isPresent()) {
      dropUnlessNeeded(sha256);
      return new UploadOutcome.KnownBefore(known.get());
    }
    UploadOutcome outcome = examine(organisation, fileName, kept.get(), act);
    if (!(outcome instanceof UploadOutcome.Staged)) {
      dropUnlessNeeded(sha256);
    }
    return outcome;
  }

  private UploadOutcome examine(
      OrganisationId organisation, String fileName, StagedFiles.Kept kept, Act act) {
    FileKind kind = FileKind.of(files.file(kept.sha256()));
    if (kind != FileKind.TABLE) {
      return new UploadOutcome.NoTable(kind);
    }
    return switch (readings.sketch(kept.sha256(), fileName)) {
      case Sketch.Outcome.Unreadable unreadable ->
          new UploadOutcome.Unreadable(unreadable.reason());
      case Sketch.Outcome.Empty empty -> new UploadOutcome.NoTable(FileKind.EMPTY);
      case Sketch.Outcome.Sketched sketched -> {
        Staging staging =
            new Staging(
                new StagingId(UUID.randomUUID()),
                organisation,
                new Staging.File(fileName, kept.sha256(), kept.bytes()),
                new Staging.Upload(act.by(), act.at()),
                List.of());
        acts.upload(staging, sources.idOf(organisation), act);
        yield new UploadOutcome.Staged(withUsualMapping(staging, act));
      }
    };
  }

  /** Writes down what the columns of a sheet mean, as a form asked for it. */
  public StepOutcome map(Staging staging, Sketch sheet, ColumnAnswers answers, Act act) {
    Funder payer = payer(staging.organisation());
    SimpleMapping mapping =
        new SimpleMapping(
            new SourceProfile(
                sourceOf(staging.organisation()), payer.name(), answers.licence(), payer.name()),
            payer,
            new SimpleMapping.Table(
                answers.sheet(), sheet.headed() ? List.of() : sheet.names(), answers.severalRows()),
            answers.uses(),
            answers.writtenAs());
    return map(staging, mapping.yaml(), answers, act);
  }

  /** Writes down what the columns mean; the mapping has been understood. */
  public StepOutcome map(Staging staging, String yaml, @Nullable ColumnAnswers answers, Act act) {
    return step(staging, new StagingStep.Mapped(yaml, answers), act);
  }

  /** Writes down how the file is to be delivered. */
  public StepOutcome settle(Staging staging, Terms terms, Act act) {
    return step(staging, new StagingStep.Settled(terms), act);
  }

  /** Throws a file away that was not approved. */
  public StepOutcome discard(Staging staging, Act act) {
    StepOutcome outcome = step(staging, new StagingStep.Discarded(), act);
    if (outcome instanceof StepOutcome.Recorded) {
      dropUnlessNeeded(staging.file().sha256());
    }
    return outcome;
  }

  private StepOutcome step(Staging staging, StagingStep step, Act act) {
    Optional<Staging> done = staging.isOpen() ? acts.step(staging, step, act) : Optional.empty();
    return done.<StepOutcome>map(StepOutcome.Recorded::new)
        .orElseGet(() -> new StepOutcome.Overtaken(rows.find(staging.id()).orElse(staging)));
  }

  private Staging withUsualMapping(Staging staging, Act act) {
    return sources
        .mappingOf(staging.organisation())
        .map(OwnMapping::yaml)
        .filter(yaml -> fits(staging, yaml))
        .flatMap(
            yaml ->
                acts.step(staging, new StagingStep.Mapped(yaml, answersBehind(staging, yaml)), act))
        .orElse(staging);
  }

  /** Every column the mapping reads is there. */
  private boolean fits(Staging staging, String yaml) {
    return readings.look(staging, yaml) instanceof Look.Looked looked
        && looked.rows().groups().stream()
            .map(group -> group.first())
            .noneMatch(MappedColumnsAbsent.class::isInstance);
  }

  private @Nullable ColumnAnswers answersBehind(Staging staging, String yaml) {
    return rows.list(staging.organisation(), LISTED).stream()
        .flatMap(one -> one.mapped().stream())
        .filter(mapped -> mapped.yaml().equals(yaml))
        .map(StagingStep.Mapped::answers)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private boolean isNeeded(String sha256) {
    return rows.listOf(sha256).stream().anyMatch(Staging::isOpen);
  }

  private void dropUnlessNeeded(String sha256) {
    if (!isNeeded(sha256)) {
      files.drop(sha256);
    }
  }
}
