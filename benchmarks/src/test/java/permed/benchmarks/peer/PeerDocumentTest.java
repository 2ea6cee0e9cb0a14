package permed.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.benchmarks.corpus.CorpusGenerator;
import permed.benchmarks.corpus.CorpusPlan;
import permed.benchmarks.own.Dump;
import permed.landscape.grant.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PeerDocumentTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path directory;

  @Test
  void holdsTheMoneyAndEachCountryOnce() throws Exception {
    for (Project project : projects()) {
      Map<String, Object> document = PeerDocument.of(project);

      assertThat(document.getOrDefault("cents", 0L))
          .isEqualTo(
              project.fundingLines().stream().mapToLong(line -> line.amount().minorUnits()).sum());
      assertThat(document.get("country"))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void holdsOnlyFieldsTheMappingKnows() throws Exception {
    JsonNode known = JSON.readTree(PeerIndex.mapping()).path("mappings").path("properties");

    for (Project project : projects()) {
      assertThat(PeerDocument.of(project).keySet()).allMatch(known::has);
    }
  }

  private List<Project> projects() throws Exception {
    CorpusGenerator.generate(new CorpusPlan(30, 1), directory);
    List<Project> projects = new ArrayList<>();
    for (Dump dump : Dump.list(directory)) {
      dump.read(projects::add);
    }
    assertThat(projects).hasSize(30);
    return projects;
  }
}
