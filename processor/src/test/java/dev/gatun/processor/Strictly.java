package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What generated text must stand: every warning of javac and of its Javadoc checker. */
final class Strictly {
  private static final String[] OPTIONS = {
    "-Xlint:all", "-Xdoclint:all/protected", "-Xmaxwarns", "1000"
  };

  private static final Pattern POSITION = Pattern.compile("^(\\S+\\.java):\\d+: ");

  /** Each test asks for it: generated once. */
  private static final Map<Compiling, SortedMap<String, String>> GENERATED =
      new ConcurrentHashMap<>();

  private Strictly() {}

  /** What is generated for declarations, which are right; other tests compile it. */
  static SortedMap<String, String> generated(Compiling declarations) {
    return GENERATED.computeIfAbsent(
        declarations,
        key -> {
          Compiled compiled = key.with("-proc:only").onClassPath();
          assertThat(compiled.success()).as(compiled.printed()).isTrue();
          return compiled.generated();
        });
  }

  static void onClassPath(Compiling declarations) {
    SortedMap<String, String> generated = generated(declarations);
    assertNoWarnings(
        declarations.and(generated).with(OPTIONS).onClassPathAsItIs(), generated.keySet());
  }

  /** In a module: whoever exports declarations, exports our annotations and classes with them. */
  static void inModule(Compiling declarations, String exported) {
    SortedMap<String, String> generated = generated(declarations);
    assertNoWarnings(
        declarations
            .and(generated)
            .and("module-info.java", module(exported))
            .with(OPTIONS)
            .inModuleAsItIs(),
        generated.keySet());
  }

  static String module(String exported) {
    return """
    /** A module of a user. */
    module demo {
      requires transitive dev.gatun.runtime;
      requires static transitive org.jspecify;

      exports %s;
    }
    """
        .formatted(exported);
  }

  /** Offsets and paddings are those of the running platform, and javac is not silenced. */
  static void withoutTricks(Compiling declarations) {
    assertThat(generated(declarations))
        .isNotEmpty()
        .allSatisfy(
            (path, text) ->
                assertThat(text)
                    .doesNotContain("paddingLayout(", "java.lang.reflect", "@SuppressWarnings")
                    .doesNotContainPattern("byteOffset\\([^)]*\\b\\d")
                    .doesNotContainPattern("asSlice\\([^)]*\\b[1-9]")
                    .doesNotContainPattern("\\.[gs]et(AtIndex)?\\([A-Z_]+, [1-9]"));
  }

  /** In the generated files; whether the user's declarations have comments is not our affair. */
  private static void assertNoWarnings(Compiled compiled, Set<String> paths) {
    Set<String> warned =
        compiled
            .printed()
            .lines()
            .map(POSITION::matcher)
            .filter(Matcher::find)
            .map(position -> position.group(1))
            .collect(Collectors.toSet());
    assertThat(compiled.success()).as(compiled.printed()).isTrue();
    assertThat(paths)
        .extracting(path -> Path.of(path).getFileName().toString())
        .as(compiled.printed())
        .noneMatch(warned::contains);
    assertThat(compiled.printed().lines()).noneMatch(line -> line.startsWith("warning:"));
  }
}
