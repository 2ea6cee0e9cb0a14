package permed.landscape.snapshot.build;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.Visibility;
import permed.landscape.link.MalformedCorrectionException;
import permed.landscape.link.project.Ruling;
import permed.landscape.link.project.Rulings;
import permed.landscape.snapshot.build.BuildProgress.Phase;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.ManifestFile;
import permed.landscape.snapshot.store.SnapshotFiles;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.snapshot.store.Verification;

/**
 * Builds a snapshot from archived deliveries and puts it in service.
 *
 * <p>Of each project the newest delivery has the last word. The snapshot is built beside the one
 * that serves and switched in one step, so that a build that dies, at whatever moment, changes
 * nothing. Where deliveries have fields that only members may see, a second snapshot with them is
 * built beside the public one, for members. When the machine fails (a full disk) an unchecked
 * exception says where.
 */
public final class SnapshotBuilder {

  private final Path dataDirectory;
  private final InstantSource clock;

  /**
   * @param clock for the note of when it was built, which is no part of the snapshot's content
   */
  public SnapshotBuilder(Path dataDirectory, InstantSource clock) {
    this.dataDirectory = dataDirectory;
    this.clock = clock;
  }

  /**
   * Builds what everyone may see and, where there is more for members, what they may.
   *
   * @return how the building of the public snapshot ended; if that of the members' cannot follow,
   *     how it ended instead
   */
  public BuildOutcome build(BuildInput input, BuildProgress progress) {
    BuildOutcome everyone = build(input, Visibility.PUBLIC, progress);
    if (!isDone(everyone)) {
      return everyone;
    }
    if (input.deliveries().stream().noneMatch(SnapshotBuilder::hasMore)) {
      new Snapshots(dataDirectory).forgetMembers();
      return everyone;
    }
    BuildOutcome members = build(input, Visibility.MEMBERS, progress);
    return isDone(members) ? everyone : members;
  }

  private static boolean isDone(BuildOutcome outcome) {
    return outcome instanceof BuildOutcome.Built || outcome instanceof BuildOutcome.AlreadyBuilt;
  }

  private static boolean hasMore(Delivery delivery) {
    return delivery.terms().visibility().hasMembersOnly();
  }

  private BuildOutcome build(BuildInput input, Visibility circle, BuildProgress progress) {
    if (input.deliveries().isEmpty()) {
      return new BuildOutcome.NothingDelivered();
    }
    Optional<BuildSite> claimed = BuildSite.claim(dataDirectory.resolve("snapshots"));
    if (claimed.isEmpty()) {
      return new BuildOutcome.AnotherBuildRunning();
    }
    Instant started = clock.instant();
    List<Ruling> rulings;
    try {
      rulings = Rulings.read(new StringReader(input.corrections().sameAward()));
    } catch (MalformedCorrectionException e) {
      return new BuildOutcome.UnreadableCorrections(
          "same-award.csv", "line " + e.line() + ": " + e.reason());
    }
    try (BuildSite site = claimed.get()) {
      return build(input, rulings, circle, site, started, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(dataDirectory.toString(), e);
    }
  }

  private BuildOutcome build(
      BuildInput input,
      List<Ruling> rulings,
      Visibility circle,
      BuildSite site,
      Instant started,
      BuildProgress progress)
      throws IOException {
    SnapshotFiles files = new SnapshotFiles(site.snapshot());
    Manifest manifest;
    try (Tables tables = new Tables(site.work());
        Spool spool = new Spool(site.work().resolve("records.spool"))) {
      Reading reading = new Reading(input, rulings, circle, site.work(), progress);
      switch (reading.read(tables, spool)) {
        case Reading.Outcome.Unreadable unreadable -> {
          return unreadable.delivery();
        }
        case Reading.Outcome.Complete complete -> {
          Gathering.Gathered gathered = complete.gathered();
          Wholes wholes = new Wholes(complete.kept(), gathered.aliases(), spool);
          Standing standing = new Standing(gathered.awards(), wholes, spool, reading.deliveries());
          LinkRows.write(gathered.links(), tables);
          manifest = write(input, circle, complete, standing, tables, files, progress);
        }
      }
    }
    Files.write(files.manifest(), ManifestFile.bytes(manifest));
    return serve(manifest, site, files, started, progress);
  }

  private static Manifest write(
      BuildInput input,
      Visibility circle,
      Reading.Outcome.Complete read,
      Standing standing,
      Tables tables,
      SnapshotFiles files,
      BuildProgress progress) {
    try (Indexing indexing = new Indexing(files.index(), standing)) {
      Writing writing = new Writing(standing, files, progress);
      SortedMap<String, Long> rows = writing.write(tables);
      input.exchangeRates().copyTo(files.exchangeRates());
      input.deflators().copyTo(files.deflators());
      input.corrections().copyTo(files);
      Manifest manifest =
          new Manifest(
              Manifest.FORMAT,
              input.codeVersion(),
              read.inputs().getFirst().dumpDate(),
              writing.counted(),
              read.inputs(),
              rows,
              read.findings(),
              writing.funderAreas(),
              new Manifest.References(input.exchangeRates().source(), input.deflators().source()),
              FileSums.of(files, progress),
              circle == Visibility.PUBLIC ? null : circle);
      indexing.finish(progress);
      return manifest;
    }
  }

  private BuildOutcome serve(
      Manifest manifest,
      BuildSite site,
      SnapshotFiles files,
      Instant started,
      BuildProgress progress)
      throws IOException {
    progress.report(Phase.SWITCH, 0, 1);
    String id = ManifestFile.id(manifest);
    Snapshots snapshots = new Snapshots(dataDirectory);
    Path target = dataDirectory.resolve("snapshots").resolve(id);
    boolean standing =
        Files.isDirectory(target) && snapshots.verify(id) instanceof Verification.Verified;
    if (!standing) {
      Files.write(files.built(), ManifestFile.bytes(built(started)));
      site.publish(target);
    }
    if (manifest.isForMembers()) {
      snapshots.switchMembersTo(id);
    } else {
      snapshots.switchTo(id);
    }
    progress.report(Phase.SWITCH, 1, 1);
    return standing
        ? new BuildOutcome.AlreadyBuilt(id, manifest)
        : new BuildOutcome.Built(id, manifest);
  }

  private SortedMap<String, String> built(Instant started) {
    Duration took = Duration.between(started, clock.instant());
    return new TreeMap<>(Map.of("started", started.toString(), "took", took.toString()));
  }
}
