package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The other compiler that users have: Eclipse's. */
final class EcjTest {
  static final List<Named<Path>> GOLDEN = Goldens.folders("golden");

  private static final Pattern POSITION =
      Pattern.compile("^(\\w+\\.java):(\\d+): (?:error|warning): (.*)");

  @TempDir Path out;

  @ParameterizedTest
  @FieldSource("dev.gatun.processor.Cases#ERRORS")
  void a_mistake_is_reported_once_and_at_the_same_line(Path folder) throws IOException {
    assertReported(folder, compile(folder, "-warn:none").printed(), "ERROR", "1 problem (1 error)");
  }

  @ParameterizedTest
  @FieldSource("dev.gatun.processor.Cases#WARNINGS")
  void a_warning_is_given_once_and_at_the_same_line(Path folder) throws IOException {
    Compiled ecj = compile(folder, "-warn:-unused");

    assertThat(ecj.success()).as(ecj.printed()).isTrue();
    assertReported(folder, ecj.printed(), "WARNING", "1 problem (1 warning)");
  }

  private static void assertReported(Path folder, String ecj, String kind, String end)
      throws IOException {
    Matcher javac = POSITION.matcher(Files.readString(folder.resolve("expected.txt")));
    assertThat(javac.find()).isTrue();
    assertThat(ecj).contains(javac.group(3)).contains(end);
    Path file = folder.resolve(javac.group(1));
    if (ecj.contains("1. " + kind + ": ")) {
      // Eclipse's compiler cannot point to records, what is in them, and enum constants.
      assertThat(file).content().containsAnyOf("record ", "enum ");
    } else {
      assertThat(ecj)
          .contains("%s in %s (at line %s)".formatted(kind, file.toAbsolutePath(), javac.group(2)));
    }
  }

  @ParameterizedTest
  @FieldSource("GOLDEN")
  void the_same_text_is_generated(Path folder) throws IOException {
    Compiled ecj = compile(folder.resolve("in"), "-warn:none");

    assertThat(ecj.success()).as(ecj.printed()).isTrue();
    assertThat(ecj.generated())
        .isEqualTo(Strictly.generated(Compiling.folder(folder.resolve("in"))));
  }

  /** Generated code means those of the JDK, here too. */
  @Test
  void a_package_may_have_types_that_are_called_as_in_java_lang() throws IOException {
    Path in = Files.createDirectories(out.resolve("in"));
    Path golden = Path.of("src", "test", "resources", "golden", "callbacks", "in");
    for (var source : Goldens.texts(golden).entrySet()) {
      Files.writeString(in.resolve(source.getKey()), source.getValue());
    }
    for (String name : List.of("Throwable", "Math", "Object", "Character")) {
      Files.writeString(in.resolve(name + ".java"), "package demo; class " + name + " {}");
    }

    Compiled ecj = compile(in, "-warn:none");

    assertThat(ecj.success()).as(ecj.printed()).isTrue();
  }

  /** In an IDE, the user sees them beside the declarations. */
  @ParameterizedTest
  @FieldSource("GOLDEN")
  void the_generated_text_gives_no_warning(Path folder) throws IOException {
    Compiled ecj = compile(folder.resolve("in"), "-warn:-javadoc");

    assertThat(ecj.printed().lines())
        .as(ecj.printed())
        .noneMatch(line -> line.contains("WARNING in " + out));
  }

  private Compiled compile(Path folder, String warnings) throws IOException {
    return Ecj.compile(folder, warnings, out);
  }
}
