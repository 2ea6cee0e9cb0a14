package permed.landscape.link.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.RecordingSink;
import permed.landscape.source.cordis.CordisReader;

/**
 * Real projects of Horizon Europe and Horizon 2020, each told again by other kinds of registers.
 */
class RetoldDumpsTest {

  private static final Path DUMPS =
      Path.of(System.getProperty("permed.root")).resolve("../shared/data/cordis");

  /** What was reached when it was committed; see docs/same-award.md. */
  private static final double LEAST_F1 = 0.99;

  @TempDir Path scratch;

  @Test
  void areRecognised() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DUMPS), "no real dumps in " + DUMPS);
    List<Project> told = new ArrayList<>();
    told.addAll(read("cordis-HORIZONprojects-2025-02-csv.zip"));
    told.addAll(read("cordis-h2020projects-2022-11-csv.zip"));
    Linking linking = new Linking();
    Random random = new Random(1);
    int retold = 0;
    for (Project project : told) {
      linking.add(project);
      Retelling how = Retelling.values()[random.nextInt(Retelling.values().length)];
      if (random.nextBoolean() && !project.participations().isEmpty()) {
        linking.add(how.tell(project, random));
        retold++;
      }
    }

    Score score = Score.of(linking.link(List.of()), retold);

    assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(LEAST_F1);
    assertThat(score.purity()).isGreaterThanOrEqualTo(LEAST_F1);
  }

  private List<Project> read(String dump) throws IOException {
    RecordingSink sink = new RecordingSink();
    Path workspace = Files.createDirectories(scratch.resolve(dump + "-work"));
    new CordisReader().read(DUMPS.resolve(dump), PartialDate.of(2025, 2), workspace, sink);
    return sink.projects;
  }

  /** Pairs found, right and wrong, and how pure the awards are. */
  record Score(long right, long wrong, long missed, double purity) {

    static Score of(Links links, int retold) {
      long right = 0;
      long wrong = 0;
      long pure = 0;
      long records = 0;
      for (SameAward award : links.awards()) {
        List<String> ids = award.records().stream().map(SourceRecordId::localId).toList();
        for (int i = 0; i < ids.size(); i++) {
          for (int j = i + 1; j < ids.size(); j++) {
            if (ids.get(i).equals(ids.get(j))) {
              right++;
            } else {
              wrong++;
            }
          }
        }
        records += ids.size();
        pure += mostFrequent(ids);
      }
      return new Score(right, wrong, retold - right, records == 0 ? 1 : pure / (double) records);
    }

    private static long mostFrequent(List<String> ids) {
      return Stream.of(ids)
          .flatMap(List::stream)
          .mapToLong(id -> ids.stream().filter(id::equals).count())
          .max()
          .orElse(0);
    }

    double f1() {
      return 2.0 * right / (2.0 * right + wrong + missed);
    }
  }
}
