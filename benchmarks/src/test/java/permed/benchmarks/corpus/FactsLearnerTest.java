package permed.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsLearnerTest {

  @TempDir Path directory;

  @Test
  void countsWhatADumpHolds() throws Exception {
    List<Path> zips = CorpusGenerator.generate(new CorpusPlan(50, 1), directory.resolve("zips"));

    FactsLearner.learn(zips, directory.resolve("facts"));

    assertThat(total("shares.csv", "start-month,")).isEqualTo(50);
    assertThat(total("shares.csv", "participants,")).isEqualTo(50);
    assertThat(total("shares.csv", "country,")).isEqualTo(total("shares.csv", "role,"));
    assertThat(Files.readAllLines(directory.resolve("facts/euroscivoc.csv")))
        .hasSizeGreaterThan(10)
        .startsWith("code,path,count");
  }

  @Test
  void listsNoWordOfFewerThanThreeTexts() throws Exception {
    WordCount words = new WordCount();
    words.add("Common secret");
    words.add("common rare");
    words.add("a common-rare, COMMON rare");

    words.write(directory.resolve("words.csv"));

    assertThat(directory.resolve("words.csv")).hasContent("word,count\n*,5\ncommon,3\n");
  }

  private long total(String table, String prefix) throws Exception {
    return Files.readAllLines(directory.resolve("facts").resolve(table)).stream()
        .filter(line -> line.startsWith(prefix))
        .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
        .sum();
  }
}
