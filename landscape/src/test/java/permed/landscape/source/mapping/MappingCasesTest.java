package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permed.kernel.finding.Finding;
import permed.landscape.source.CaseJson;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.RejectedRow;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads every case folder and compares with what lies in it. Where they differ the new file is in
 * target/cases, to be looked at and copied by hand if it is right.
 */
class MappingCasesTest {

  /** Made byte by byte in tests of their own. */
  private static final Set<String> ELSEWHERE = Set.of("DamagedPacking", "UnreadableWorkbook");

  private static final JsonMapper JSON = CaseJson.values().build();

  @TempDir Path scratch;

  static List<MappingCase> cases() {
    return MappingCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsTheFolderSays(MappingCase one) throws IOException {
    MappingCase.Reading reading = one.read(scratch);

    String projects = JSON.writeValueAsString(reading.sink().projects) + "\n";
    String findings = CaseJson.findings(reading.outcome(), reading.sink());

    Path actual =
        Files.createDirectories(
            Path.of(System.getProperty("permed.root"), "landscape/target/cases", one.name()));
    Files.writeString(actual.resolve("expected.json"), projects);
    Files.writeString(actual.resolve("findings.json"), findings);
    assertThat(projects).as("see " + actual).isEqualTo(expected(one, "expected.json"));
    assertThat(findings).as("see " + actual).isEqualTo(expected(one, "findings.json"));
  }

  @Test
  void everyFindingOfAMappingHasACase() {
    Set<String> occurring = new TreeSet<>(ELSEWHERE);
    for (MappingCase one : MappingCase.all()) {
      MappingCase.Reading reading = one.read(scratch);
      reading.sink().findings.stream().map(Finding::code).forEach(occurring::add);
      reading.sink().rejected.stream()
          .map(RejectedRow::reason)
          .map(Finding::code)
          .forEach(occurring::add);
      if (reading.outcome() instanceof ReadingOutcome.Unreadable unreadable) {
        occurring.add(unreadable.reason().code());
      }
    }

    assertThat(occurring).containsAll(findingClasses());
  }

  private static Set<String> findingClasses() {
    return new ClassFileImporter()
        .importPackages("permed.landscape.source.mapping.finding").stream()
            .filter(type -> type.isAssignableTo(Finding.class) && !type.isInterface())
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String expected(MappingCase one, String file) throws IOException {
    Path path = one.folder().resolve(file);
    return Files.exists(path) ? Files.readString(path) : "no " + file + " yet";
  }
}
