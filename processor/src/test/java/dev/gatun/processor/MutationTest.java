package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.processor.Compiled.Refusal;
import dev.gatun.processor.Mutants.Mutant;
import dev.gatun.processor.diagnostic.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every right declaration that we have, with one small mistake each: who notices. In each build a
 * sample; all of them: {@code -Dgatun.mutants=1}.
 */
final class MutationTest {
  /** Of so many mutants one is tried. */
  private static final int EACH = Integer.getInteger("gatun.mutants", 997);

  private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath().normalize();

  /** The examples have real headers, which tell what the declaration alone cannot. */
  private static final String[] HEADERS = {
    "-Agatun.cc=gcc", "-Agatun.include=" + EXAMPLES.resolveSibling(Path.of("native", "include"))
  };

  /** What the generated text says of C: prototypes, layouts and what is linked. */
  private static final Pattern C_SIDE =
      Pattern.compile(
          "\\{@code [^}]*\\}|^ *\\* +\\d+ +\\d+ .*|FunctionDescriptor[^;]*;|LAYOUT = [^;]*;",
          Pattern.MULTILINE);

  private final SortedMap<String, SortedMap<String, Integer>> outcomes = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> details = new ArrayList<>();
  private int seen;

  /** All of an example: what is declared in a file of its own, its library alone can compare. */
  private Optional<Compiling> whole = Optional.empty();

  /** What the headers of an example declare. */
  private Optional<String> header = Optional.empty();

  private String noted = "";

  @TempDir Path out;

  @Test
  void a_small_mistake_is_refused_or_changes_nothing_or_is_another_declaration()
      throws IOException {
    for (Named<Path> folder : Goldens.folders("golden")) {
      run(folder.getPayload().resolve("in"), Compiling.folder(folder.getPayload().resolve("in")));
    }
    for (String example : List.of("animals", "libc", "sqlite", "zlib", "across")) {
      if (SystemHeader.isThereFor(example)) {
        Path sources = EXAMPLES.resolve(example).resolve(Path.of("src", "main", "java"));
        whole = Optional.of(Compiling.folder(sources).with(HEADERS).with(cache()));
        header = Optional.of(headers(sources));
        run(sources, beside(sources, out.resolve(example)));
      }
    }
    outcomes.forEach(
        (outcome, kinds) ->
            System.out.printf(
                "mutants: %s: %d %s%n",
                outcome, kinds.values().stream().mapToInt(it -> it).sum(), kinds));
    Files.write(Path.of("target", "mutants.txt"), details);
    assertThat(faults).isEmpty();
  }

  /** The sources of an example, and what is generated for them, are found where they are needed. */
  private Compiling beside(Path sources, Path generated) throws IOException {
    SortedMap<String, String> all =
        Compiling.folder(sources).with(HEADERS).with("-proc:only").onClassPath().generated();
    for (var file : all.entrySet()) {
      Path path = generated.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return Compiling.of(Map.of())
        .with(HEADERS)
        .with(cache())
        .with("-implicit:none", "-sourcepath", sources + File.pathSeparator + generated);
  }

  private static String headers(Path sources) throws IOException {
    List<String> names =
        Goldens.texts(sources).values().stream()
            .flatMap(text -> Pattern.compile("\"([\\w/]+\\.h)\"").matcher(text).results())
            .map(result -> result.group(1))
            .distinct()
            .toList();
    return SystemHeader.text(names, EXAMPLES.resolveSibling(Path.of("native", "include")));
  }

  /** Most mutants ask the same of C. */
  private String cache() {
    return "-Agatun.cache=" + out.resolve("cache");
  }

  private void run(Path folder, Compiling around) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file);
        if (text.contains("import dev.gatun.annotation")) {
          run(file, text, folder, around);
        }
      }
    }
  }

  private void run(Path file, String text, Path folder, Compiling around) {
    String name = folder.relativize(file).toString();
    Compiled right = around.instead(name, text).with("-proc:only").onClassPath();
    if (right.generated().isEmpty()) {
      return;
    }
    assertThat(right.success()).as(right.printed()).isTrue();
    for (Mutant mutant : Mutants.of(name, text)) {
      if (seen++ % EACH == 0) {
        noted = "";
        String outcome = outcome(name, mutant, right, around.instead(name, mutant.text()));
        outcomes
            .computeIfAbsent(outcome, it -> new TreeMap<>())
            .merge(mutant.kind(), 1, Integer::sum);
        details.add(
            outcome
                + " | "
                + noted
                + " | "
                + mutant.kind()
                + " | "
                + name
                + ":"
                + mutant.line()
                + " | "
                + line(mutant));
      }
    }
  }

  private String outcome(String name, Mutant mutant, Compiled right, Compiling mutated) {
    Compiled compiled;
    try {
      compiled = mutated.with("-proc:only").onClassPath();
    } catch (RuntimeException e) {
      faults.add(mutant.kind() + ": " + e.getCause() + "\n" + mutant.text());
      return "the compiler fails";
    }
    List<Refusal> errors = compiled.errors();
    if (errors.stream().anyMatch(Refusal::isOurs)) {
      if (compiled.printed().contains(Problem.PROCESSOR_FAILED.id())) {
        faults.add(mutant.kind() + ": " + compiled.printed());
      }
      boolean isNear =
          errors.stream().anyMatch(error -> Math.abs(error.line() - mutant.line()) <= 2);
      noted =
          errors.stream()
              .map(error -> error.line() + " " + error.id())
              .collect(Collectors.joining(", "));
      return errors.size() > 1
          ? "refused by us, with several errors"
          : isNear ? "refused by us, there" : "refused by us, elsewhere";
    }
    if (!compiled.success()) {
      return "refused by javac";
    }
    String warned = compiled.printed().contains("warning: GATUN") ? ", with a warning" : "";
    if (compiled.generated().equals(right.generated())) {
      return "changes nothing" + warned;
    }
    Compiled used = mutated.and(compiled.generated()).onClassPathAsItIs();
    if (!used.success()) {
      boolean isOurs = used.errors().stream().map(Refusal::file).allMatch(compiled::isGenerated);
      if (isOurs) {
        faults.add(mutant.kind() + " at " + mutant.line() + ": " + used.printed());
      }
      return "refused by javac";
    }
    if (cSide(compiled).equals(cSide(right))) {
      return "the same in C" + warned;
    }
    if (isRefusedAsAWhole(mutant, name)) {
      return "refused by us, where it is used";
    }
    Optional<Excuse> excuse =
        Excuse.of(
            mutant.kind(),
            header.filter(it -> isAsked(mutant, cSide(right), cSide(compiled))),
            cSide(right),
            cSide(compiled));
    if (excuse.isEmpty() && warned.isEmpty()) {
      faults.add(mutant.kind() + ", " + name + ":" + mutant.line() + ": " + line(mutant));
    }
    return "another declaration of C, " + excuse.map(Excuse::toString).orElse("?") + warned;
  }

  private static String line(Mutant mutant) {
    return mutant.text().lines().skip(mutant.line() - 1).findFirst().orElse("");
  }

  /**
   * Whether a header is asked: that of the library, or of another one if types are alone in a file.
   * Where their layouts differ and no library has noticed, no function leads to them.
   */
  private static boolean isAsked(Mutant mutant, List<String> before, List<String> now) {
    return mutant.text().contains("header = ")
        || !mutant.text().contains("@NativeLibrary") && layouts(before).equals(layouts(now));
  }

  private static List<String> layouts(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("LAYOUT")).toList();
  }

  private boolean isRefusedAsAWhole(Mutant mutant, String name) {
    return whole
        .map(all -> all.instead(name, mutant.text()).with("-proc:only").onClassPath())
        .filter(compiled -> compiled.errors().stream().anyMatch(Refusal::isOurs))
        .isPresent();
  }

  private static List<String> cSide(Compiled compiled) {
    return compiled.generated().values().stream()
        .flatMap(text -> C_SIDE.matcher(text).results())
        .map(MatchResult::group)
        .toList();
  }
}
