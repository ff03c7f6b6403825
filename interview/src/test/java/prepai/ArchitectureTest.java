package prepai;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final int FEWEST_CLASSES = 150;

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("prepai");

  @Test
  void theRulesSeeTheWholeCore() {
    assertTrue(CORE.size() >= FEWEST_CLASSES, () -> "only " + CORE.size() + " classes were seen");
  }

  @Test
  void theCoreDoesNoInputOrOutput() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io", "java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..")
        .check(CORE);
  }

  @Test
  void theCoreKnowsOnlyTheJdkAndJspecify() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("prepai..", "java..", "org.jspecify..")
        .check(CORE);
  }

  @Test
  void packagesDoNotDependOnEachOtherInCircles() {
    slices().matching("prepai.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void onlyTheConductorRunsThreads() {
    noClasses()
        .that(not(resideInAnyPackage("prepai.conduct..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .check(CORE);
  }

  @Test
  void timeAndChanceAreGiven() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(InstantSource.class, "system")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .check(CORE);
  }

  @Test
  void aBrokenRuleIsNoticed() {
    assertThrows(
        AssertionError.class,
        () ->
            noClasses()
                .that()
                .resideInAPackage("prepai.conduct..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("prepai.session..")
                .check(CORE));
  }
}
