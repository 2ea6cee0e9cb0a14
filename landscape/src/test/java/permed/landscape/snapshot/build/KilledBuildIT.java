package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.landscape.snapshot.Grants.aGrant;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.grant.Project;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.snapshot.store.Verification;

/** A build in a process of its own, killed without warning. */
class KilledBuildIT {

  private static final int KILLS = 4;

  /** All but the last, which comes when the new snapshot serves. */
  private static final int REPORTS_OF_A_BUILD = 42;

  private static final Project OLD = aGrant("1").titled("en", "Old").build();

  @TempDir private Path data;

  @Test
  void whateverTheMomentAWholeSnapshotServesAndTheNextBuildSucceeds() throws Exception {
    builder(data).build(new Dumps().dump("2025-02", OLD).input(), BuildProgress.silent());
    String old = new Snapshots(data).currentId().orElseThrow();
    Random random = new Random();

    for (int kill = 0; kill < KILLS; kill++) {
      int reports = random.nextInt(REPORTS_OF_A_BUILD);
      buildUntil(reports, random.nextInt(30));

      String current = new Snapshots(data).currentId().orElseThrow();
      if (reports < REPORTS_OF_A_BUILD - 1) {
        assertThat(current).as("killed after report " + reports).isEqualTo(old);
      }
      assertThat(new Snapshots(data).verify(current)).isInstanceOf(Verification.Verified.class);
      try (Snapshot snapshot = new Snapshots(data).openCurrent().orElseThrow()) {
        assertThat(snapshot.project(OLD.id()).isPresent()).isEqualTo(current.equals(old));
      }
    }

    assertThat(builder(data).build(next(), BuildProgress.silent()))
        .isInstanceOfAny(BuildOutcome.Built.class, BuildOutcome.AlreadyBuilt.class);
    assertThat(new Snapshots(data).currentId()).isPresent().get().isNotEqualTo(old);
    assertThat(leftovers()).isEmpty();
  }

  /** Runs in the other process; stops after each report until it is told to go on. */
  public static void main(String[] arguments) {
    builder(Path.of(arguments[0]))
        .build(
            next(),
            (phase, done, total) -> {
              System.out.println(phase + " " + done);
              try {
                if (System.in.read() < 0) {
                  throw new IllegalStateException("nobody is there any more");
                }
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /** Lets a build go on for some reports and a moment longer, then kills it. */
  private void buildUntil(int reports, int milliseconds) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledBuildIT.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      for (int i = 0; i <= reports; i++) {
        assertThat(lines.readLine()).as("report " + i).isNotNull();
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
      }
      Thread.sleep(milliseconds);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> entries = Files.list(data.resolve("snapshots"))) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith(".building"))
          .toList();
    }
  }

  private static BuildInput next() {
    return new Dumps().dump("2025-03", ManyProjects.of(2_000)).input();
  }

  private static SnapshotBuilder builder(Path data) {
    return new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH));
  }
}
