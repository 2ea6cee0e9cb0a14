package permed.kernel;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoundariesTest {

  private static final JavaClasses KERNEL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("permed.kernel");

  private static final DescribedPredicate<JavaClass> FLOATING_POINT =
      describe(
          "floating point",
          type ->
              Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                  .contains(type.getBaseComponentType().getName()));

  private static final DescribedPredicate<JavaAccess<?>> READS_THE_CLOCK =
      describe("reads the clock", access -> readsTheClock(access.getTarget()));

  @Test
  void standsOnTheJdkAlone() {
    ArchRule rule =
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "permed.kernel..")
            .because(
                "every module stands on the kernel: move what needs a library to the module that"
                    + " has it");

    rule.check(KERNEL);
  }

  @Test
  void keepsFloatingPointOutOfMoney() {
    ArchRule ofFields =
        noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..money..")
            .should()
            .haveRawType(FLOATING_POINT)
            .because("a cent must not get lost: use BigDecimal or scaled whole numbers");
    ArchRule ofResults =
        noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..money..")
            .should()
            .haveRawReturnType(FLOATING_POINT)
            .because("a cent must not get lost: return BigDecimal or Money");
    ArchRule ofParameters =
        noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..money..")
            .should()
            .haveRawParameterTypes(
                describe(
                    "some floating point",
                    (List<JavaClass> types) -> types.stream().anyMatch(FLOATING_POINT)))
            .because("a cent must not get lost: take BigDecimal or text");

    ofFields.check(KERNEL);
    ofResults.check(KERNEL);
    ofParameters.check(KERNEL);
  }

  @Test
  void neverAsksForTheTime() {
    ArchRule rule =
        noClasses()
            .should()
            .accessTargetWhere(READS_THE_CLOCK)
            .because(
                "the same question must give the same answer years later: take the day as a"
                    + " parameter from whoever holds the clock");

    rule.check(KERNEL);
  }

  @Test
  void hasNoCycles() {
    ArchRule rule =
        slices()
            .matching("permed.kernel.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle means two packages are one: move the shared value to its own");

    rule.check(KERNEL);
  }

  private static boolean readsTheClock(AccessTarget target) {
    String owner = target.getOwner().getName();
    return switch (target.getName()) {
      case "now" -> owner.startsWith("java.time.");
      case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
      case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
      case "<init>" -> owner.equals("java.util.Date");
      default -> false;
    };
  }
}
