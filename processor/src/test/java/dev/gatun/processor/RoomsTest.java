package dev.gatun.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The rooms of the processor, and the doors between them. */
final class RoomsTest {
  private static final String ROOT = "dev.gatun.processor";

  private static final List<String> ROOMS =
      List.of(
          "diagnostic",
          "exports",
          "natives",
          "model",
          "layout",
          "header",
          "compare",
          "plan",
          "emit",
          "read",
          "check",
          "importer");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void doors_lead_in_one_direction() {
    LayeredArchitecture rooms = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ROOMS) {
      rooms = rooms.layer(room).definedBy(ROOT + "." + room + "..");
    }
    rooms
        .layer("pipeline")
        .definedBy(ROOT)
        .whereLayer("pipeline")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("diagnostic")
        .mayNotAccessAnyLayer()
        .whereLayer("exports")
        .mayNotAccessAnyLayer()
        .whereLayer("natives")
        .mayNotAccessAnyLayer()
        .whereLayer("model")
        .mayOnlyAccessLayers("diagnostic")
        .whereLayer("layout")
        .mayOnlyAccessLayers("diagnostic", "model")
        .whereLayer("plan")
        .mayOnlyAccessLayers("diagnostic", "model", "layout")
        .whereLayer("emit")
        .mayOnlyAccessLayers("diagnostic", "model", "layout", "plan")
        .whereLayer("read")
        .mayOnlyAccessLayers("diagnostic", "model")
        .whereLayer("header")
        .mayOnlyAccessLayers("diagnostic", "model", "layout")
        .whereLayer("compare")
        .mayOnlyAccessLayers("diagnostic", "model", "layout", "header")
        .whereLayer("check")
        .mayOnlyAccessLayers(
            "diagnostic", "exports", "natives", "model", "layout", "header", "compare")
        .whereLayer("importer")
        .mayOnlyAccessLayers("exports", "model", "layout", "header")
        .whereLayer("importer")
        .mayOnlyBeAccessedByLayers("pipeline")
        .check(CLASSES);
  }

  @Test
  void every_class_is_in_a_room_or_at_the_entrance() {
    assertThat(CLASSES)
        .extracting(type -> type.getPackageName())
        .allMatch(name -> name.equals(ROOT) || ROOMS.contains(name.substring(ROOT.length() + 1)));
  }

  @Test
  void rooms_have_no_cycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void only_the_reading_room_knows_javac() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".read..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "javax.lang.model..",
                    "javax.annotation.processing..",
                    "javax.tools..",
                    "com.sun..")
                // JavaPoet asks for it.
                .and(
                    describe(
                        "other than Modifier",
                        type -> !type.getBaseComponentType().isEquivalentTo(Modifier.class))))
        .check(CLASSES);
  }

  @Test
  void only_the_writing_room_knows_javapoet() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".emit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(CLASSES);
  }

  /** Names that say nothing gather everything. */
  @Test
  void every_class_has_a_name_that_says_something() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Common|Misc)")
        .check(CLASSES);
  }

  @Test
  void files_are_small() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        int lines = Files.readAllLines(file).size();
        lengths.add(lines);
        // The catalogue is as long as there are problems.
        if (!file.endsWith("diagnostic/Problem.java")) {
          assertThat(lines).as(file.toString()).isLessThanOrEqualTo(300);
        }
      }
    }
    lengths.sort(null);
    assertThat(lengths.get(lengths.size() / 2))
        .as("the median of %s", lengths)
        .isLessThanOrEqualTo(100);
  }
}
