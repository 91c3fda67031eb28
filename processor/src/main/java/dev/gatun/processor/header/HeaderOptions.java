package dev.gatun.processor.header;

import dev.gatun.processor.header.Compilation.FailedException;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the options of the processor say of the check against headers.
 *
 * @param compiler {@code auto}, {@code off}, {@code required}, or a compiler with its flags
 * @param targets the platforms to ask for; none for that of the compiler
 * @param includes the directories to look for headers in
 * @param defines the macros to define
 * @param packages the packages that {@code pkg-config} knows
 * @param answers where the kept answers are, if not beside the sources
 * @param isUpdating whether the kept answers are written
 * @param cache where objects are kept between runs of the compiler, if anywhere
 * @param runs how often a compiler that tells no types may be called for one library, if it is said
 */
public record HeaderOptions(
    String compiler,
    List<String> targets,
    List<String> includes,
    List<String> defines,
    List<String> packages,
    Optional<Path> answers,
    boolean isUpdating,
    Optional<Path> cache,
    Optional<String> runs) {
  /** With some milliseconds each, more than most people want to wait for. */
  static final int MOST_RUNS = 10_000;

  /** Looks for a compiler, and goes without one where there is none. */
  static final String AUTO = "auto";

  /** Asks no compiler. */
  static final String OFF = "off";

  /** Looks for a compiler, and fails where there is none. */
  static final String REQUIRED = "required";

  private static final String COMPILER = "gatun.cc";
  private static final String TARGETS = "gatun.targets";
  private static final String INCLUDES = "gatun.include";
  private static final String DEFINES = "gatun.define";
  private static final String PACKAGES = "gatun.pkgconfig";
  private static final String ANSWERS = "gatun.answers";
  private static final String UPDATE = "gatun.answers.update";
  private static final String CACHE = "gatun.cache";
  private static final String RUNS = "gatun.cc.runs";

  /** {@return the names of the options} */
  public static Set<String> names() {
    return Set.of(COMPILER, TARGETS, INCLUDES, DEFINES, PACKAGES, ANSWERS, UPDATE, CACHE, RUNS);
  }

  /**
   * {@return what is said}
   *
   * @param options the options of the processor
   */
  public static HeaderOptions of(Map<String, String> options) {
    return new HeaderOptions(
        written(options, COMPILER).orElse(AUTO),
        list(options, TARGETS, ","),
        list(options, INCLUDES, File.pathSeparator),
        list(options, DEFINES, ","),
        list(options, PACKAGES, ","),
        written(options, ANSWERS).map(Path::of),
        options.containsKey(UPDATE) && !"false".equals(options.get(UPDATE)),
        written(options, CACHE)
            .map(Path::of)
            .or(HeaderOptions::usualCache)
            .filter(path -> !path.toString().equals(OFF)),
        written(options, RUNS));
  }

  /**
   * The number of runs.
   *
   * @throws FailedException if it is none
   */
  int mostRuns() throws FailedException {
    if (runs.filter(it -> !it.matches("[1-9]\\d{0,8}")).isPresent()) {
      throw new FailedException("-A%s=%s is no number of runs".formatted(RUNS, runs.get()));
    }
    return runs.map(Integer::parseInt).orElse(MOST_RUNS);
  }

  /** Where programs of the user keep what they can make anew. */
  private static Optional<Path> usualCache() {
    String given = System.getenv("XDG_CACHE_HOME");
    String home = System.getProperty("user.home");
    if (given != null && Path.of(given).isAbsolute()) {
      return Optional.of(Path.of(given, "gatun"));
    }
    return home == null || !Path.of(home).isAbsolute()
        ? Optional.empty()
        : Optional.of(Path.of(home, ".cache", "gatun"));
  }

  private static Optional<String> written(Map<String, String> options, String name) {
    return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
  }

  private static List<String> list(Map<String, String> options, String name, String separator) {
    return Arrays.stream(options.getOrDefault(name, "").split(separator))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
