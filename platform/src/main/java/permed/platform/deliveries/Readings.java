package permed.platform.deliveries;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.DeliveredBy;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.DeliveryTerms;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.delivery.rehearsal.GuardLimits;
import permed.landscape.delivery.rehearsal.RehearsalOutcome;
import permed.landscape.delivery.rehearsal.Rehearsals;
import permed.landscape.export.Table;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.UnderstoodRows;
import permed.landscape.source.mapping.MappedReader;
import permed.landscape.source.mapping.Mapping;
import permed.landscape.source.mapping.RowsToMend;
import permed.landscape.source.mapping.suggest.Sketch;
import permed.platform.members.Members;
import permed.platform.members.Organisation;
import permed.platform.site.PlatformSettings;

/**
 * Reads uploaded files: nothing is kept of a reading, and the figures are those of the file and the
 * archive as they are when asked.
 */
@Component
public class Readings {

  private static final PartialDate NO_DATE = PartialDate.of(1);
  private static final int PROJECTS = 10;
  private static final int EXAMPLES = 25;

  private final StagedFiles files;
  private final MemberSources sources;
  private final Members members;
  private final DeliveryArchive archive;

  Readings(StagedFiles files, MemberSources sources, Members members, PlatformSettings settings) {
    this.files = files;
    this.sources = sources;
    this.members = members;
    this.archive = new DeliveryArchive(settings.data());
  }

  /** Whether the uploaded file is still there. */
  public boolean has(Staging staging) {
    return files.has(staging.file());
  }

  /** The columns of a file; empty if it is gone or has none. */
  public Optional<Sketch.Outcome> sketch(Staging staging) {
    return files.has(staging.file())
        ? Optional.of(sketch(staging.file().sha256(), staging.file().name()))
        : Optional.empty();
  }

  Sketch.Outcome sketch(String sha256, String name) {
    return inWorkspace(workspace -> Sketch.of(files.file(sha256), name, workspace));
  }

  /** The file as its mapping reads it. */
  public Look look(Staging staging) {
    return staging
        .mapped()
        .map(mapped -> look(staging, mapped.yaml()))
        .orElseThrow(() -> new IllegalStateException("not mapped: " + staging.id()));
  }

  Look look(Staging staging, String yaml) {
    if (!files.has(staging.file())) {
      return new Look.FileGone();
    }
    UnderstoodRows rows = new UnderstoodRows(PROJECTS, EXAMPLES);
    return inWorkspace(
        workspace ->
            switch (reader(yaml).read(file(staging), NO_DATE, workspace, rows)) {
              case ReadingOutcome.Complete complete -> new Look.Looked(rows, complete.counts());
              case ReadingOutcome.Unreadable unreadable -> new Look.Unreadable(unreadable.reason());
            });
  }

  /** The rows something is wrong with, each with what to mend; empty if the file is gone. */
  public Optional<Table> rowsToMend(Staging staging) {
    return files.has(staging.file())
        ? staging
            .mapped()
            .map(
                mapped ->
                    inWorkspace(
                        workspace ->
                            RowsToMend.of(mapping(mapped.yaml()), file(staging), workspace)))
        : Optional.empty();
  }

  /** What would change if the file were delivered on these terms; empty if it is gone. */
  public Optional<RehearsalOutcome> rehearse(Staging staging, Terms terms) {
    if (!files.has(staging.file()) || staging.mapped().isEmpty()) {
      return Optional.empty();
    }
    MappedReader reader = reader(staging.mapped().get().yaml());
    Rehearsals rehearsals = new Rehearsals(archive, sources.registry().load().sources());
    return Optional.of(
        inWorkspace(
            workspace ->
                rehearsals.rehearse(
                    file(staging),
                    reader,
                    options(staging, terms),
                    GuardLimits.usual(),
                    workspace,
                    ImportProgress.UNWATCHED)));
  }

  /** The same options an import is given. */
  ImportOptions options(Staging staging, Terms terms) {
    Organisation member = members.register().organisation(staging.organisation());
    return ImportOptions.datedOn(PartialDate.of(terms.asOf()))
        .withFileName(staging.file().name())
        .withTerms(
            DeliveryTerms.usual()
                .withExtent(terms.extent())
                .withVisibility(terms.visibility())
                .withStated(terms.stated())
                .withBy(new DeliveredBy(member.id().toString(), member.name())));
  }

  Path file(Staging staging) {
    return files.file(staging.file().sha256());
  }

  /** The reader of a mapping that was understood when it was written down. */
  static MappedReader reader(String yaml) {
    return MappedReader.ofMember(mapping(yaml), yaml);
  }

  private static Mapping mapping(String yaml) {
    return switch (Mapping.parse(yaml)) {
      case Mapping.Outcome.Understood understood -> understood.mapping();
      case Mapping.Outcome.Mistaken mistaken ->
          throw new IllegalStateException("kept a mapping with mistakes: " + mistaken.mistakes());
    };
  }

  private <T> T inWorkspace(Function<Path, T> reading) {
    Path workspace = files.workspace();
    try {
      return reading.apply(workspace);
    } finally {
      StagedFiles.deleteTree(workspace);
    }
  }
}
