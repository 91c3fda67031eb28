package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Declarations that are being written: an IDE processes them all the time. */
final class IncompleteCodeTest {
  static final List<Named<Path>> CASES = Goldens.folders("golden");

  private static final long SEED = Long.getLong("gatun.seed", 20_261_121);

  /** A type that other declarations name. */
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:record|enum|interface) (\\w+)(?=[ (<{])");

  /** What the processor, or the compiler because of it, prints when it fails. */
  private static final String[] FAILURES = {
    "GATUN999", "\tat ", "annotation processor threw", "nternal compiler error"
  };

  @TempDir Path folder;

  /** Types that do not exist yet are the compiler's to report. */
  @ParameterizedTest
  @FieldSource("CASES")
  void a_missing_type_gives_no_error_of_ours(Path golden) throws IOException {
    Map<String, String> sources = Goldens.texts(golden.resolve("in"));
    for (var source : sources.entrySet()) {
      List<String> names =
          TYPE.matcher(source.getValue()).results().map(type -> type.group(1)).skip(1).toList();
      for (String name : names) {
        Map<String, String> changed = new TreeMap<>(sources);
        changed.replaceAll(
            (file, text) -> text.replaceAll("(record|enum|interface) " + name + "\\b", "$1 Other"));
        String printed = javac(changed);
        assertThat(printed).doesNotContain(FAILURES);
        assertThat(printed.lines().filter(line -> line.contains("GATUN")))
            .as(name)
            .allMatch(line -> line.contains("GATUN0") || line.contains("GATUN32"));
      }
    }
  }

  /** Half a declaration: the text ends anywhere, or some of it is gone. */
  @ParameterizedTest
  @FieldSource("CASES")
  void nothing_that_is_being_written_makes_the_processor_fail(Path golden) throws IOException {
    Random random = new Random(SEED);
    Map<String, String> sources = Goldens.texts(golden.resolve("in"));
    for (var source : sources.entrySet()) {
      String text = source.getValue();
      for (int i = 0; i < 5; i++) {
        int any = text.indexOf("interface") + random.nextInt(text.length() / 2);
        int start = Math.min(any, text.length());
        int end = i % 2 == 0 ? text.length() : Math.min(text.length(), start + random.nextInt(40));
        Map<String, String> changed = new TreeMap<>(sources);
        changed.put(source.getKey(), text.substring(0, start) + text.substring(end));
        String printed = javac(changed) + ecj(changed);
        assertThat(printed)
            .as("seed %d: %s", SEED, changed.get(source.getKey()))
            .doesNotContain(FAILURES);
      }
    }
  }

  /** Eclipse's compiler runs the processor all the same. */
  @Test
  void an_annotation_without_its_value_gives_no_error_of_ours() throws IOException {
    String source =
        "package demo; import dev.gatun.annotation.*;\n"
            + "@NativeLibrary interface Canal { @C int length(@Slice int[] locks); }\n"
            + "@Struct record Lock(@Length int[] widths, @Bits int kind, @Tagged Lock lock) {}\n";

    assertThat(ecj(Map.of("Canal.java", source)))
        .contains("must define the attribute value")
        .doesNotContain("GATUN");
  }

  private static String javac(Map<String, String> sources) {
    return Compiling.of(sources).with("-proc:only").onClassPath().printed();
  }

  private String ecj(Map<String, String> sources) throws IOException {
    Path in = Files.createTempDirectory(folder, "in");
    for (var source : sources.entrySet()) {
      Path file = in.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    return Ecj.compile(in, "-warn:none", Files.createTempDirectory(folder, "out")).printed();
  }
}
