package permed.landscape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class BoundariesTest {

  private static final JavaClasses LANDSCAPE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("permed.landscape");

  @Test
  void hasNoCycles() {
    slices()
        .matching("permed.landscape.(*)..")
        .should()
        .beFreeOfCycles()
        .because("the life of a grant goes one way: move the shared type to the earlier package")
        .check(LANDSCAPE);
  }

  @Test
  void knowsNoWebAndNoSqlServer() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "jakarta..", "org.postgresql..", "permed.platform..")
        .because("the landscape is a pure library: state and pages belong to platform")
        .check(LANDSCAPE);
  }

  @Test
  void neverAsksForTheTime() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("the same inputs must give the same snapshot: take the instant as a parameter")
        .check(LANDSCAPE);
  }

  @Test
  void theModelStandsOnTheKernelAlone() {
    classes()
        .that()
        .resideInAPackage("permed.landscape.grant..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "permed.landscape.grant..", "permed.kernel..", "java..", "org.jspecify..")
        .because("the model must be usable on any engine: keep readers and stores out of it")
        .check(LANDSCAPE);
  }

  @Test
  void chartsAndTablesKnowNothingOfGrants() {
    noClasses()
        .that()
        .resideInAnyPackage("permed.landscape.chart..", "permed.landscape.export..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "permed.landscape.grant..",
            "permed.landscape.question..",
            "permed.landscape.snapshot..")
        .allowEmptyShould(true)
        .because("they draw and write what they are given: build the chart or table in the caller")
        .check(LANDSCAPE);
  }
}
