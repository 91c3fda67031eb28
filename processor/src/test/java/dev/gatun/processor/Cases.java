package dev.gatun.processor;

import dev.gatun.processor.diagnostic.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The folders with declarations that are wrong, each of which is called after its problem. */
final class Cases {
  static final List<Named<Path>> ERRORS = Goldens.folders("errors");
  static final List<Named<Path>> WARNINGS = Goldens.folders("warnings");
  static final List<Named<Path>> ALL = Stream.concat(ERRORS.stream(), WARNINGS.stream()).toList();

  /** The few problems that no declaration alone can have, and what their texts could name. */
  static final Map<Problem, List<Object>> WITHOUT_A_CASE =
      Map.ofEntries(
          Map.entry(Problem.NATIVES_ARE_MISSING, List.of("/where/natives/are")),
          Map.entry(
              Problem.NATIVES_OF_AN_UNKNOWN_PLATFORM,
              List.of("linux-x86_64", "; did you mean 'linux-x64'?", "linux-x64, linux-aarch64")),
          Map.entry(Problem.PARTIAL_STRUCT_IS_UNKNOWN, List.of("Lock")),
          Map.entry(
              Problem.ANSWERS_ARE_STALE,
              List.of("Locks", "kept: 'level at 8'; now: 'level at 16'", "Locks.gatun")),
          Map.entry(Problem.ANSWERS_ARE_UNREADABLE, List.of("Locks", "line 7: level at somewhere")),
          Map.entry(
              Problem.ANSWERS_CANNOT_BE_KEPT,
              List.of("Locks", "the Java compiler does not tell where the source lies")),
          Map.entry(
              Problem.HEADERS_ARE_OTHERS,
              List.of("Locks", "kept: 'header locks.h 0123456789abcdef'; now: 'nothing'")),
          Map.entry(Problem.HEADERS_WERE_NOT_ASKED, List.of("Locks", "", "cc, gcc or clang")),
          Map.entry(
              Problem.KEPT_ANSWERS_STAND_IN,
              List.of("Locks", "linux-aarch64", "fatal error: locks.h: No such file or directory")),
          Map.entry(Problem.TYPES_WERE_NOT_TOLD, List.of("Locks", "tcc")),
          Map.entry(Problem.NAMES_WERE_LEFT_OUT, List.of("Locks", "tcc", "12 names", "lock.owner")),
          Map.entry(
              Problem.SYMBOL_IS_NOT_EXPORTED,
              List.of("libcanal.so", "canal_dept", "; did you mean 'canal_depth'?")),
          Map.entry(Problem.TYPE_WAS_COMPILED_WITHOUT_GATUN, List.of("Point", "demo.PointStruct")),
          Map.entry(
              Problem.GENERATED_CLASS_IS_STALE, List.of("Point", "PointStruct", "y, x", "x, y")),
          Map.entry(Problem.COMPILER_IS_MISSING, List.of("aarch64-linux-gnu", "Canal")),
          Map.entry(
              Problem.PROCESSOR_FAILED,
              List.of("Canal", "java.lang.IllegalStateException", "(the innermost calls)")));

  private Cases() {}

  /** The problem as a title has it. */
  static String title(Problem problem) {
    return problem.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The name of the folder for a problem; further ones begin with it. */
  static String folder(Problem problem) {
    return problem.id() + "-" + title(problem).replace(' ', '-');
  }

  /** The number of the problem that a folder has a case of. */
  static String id(Path folder) {
    return folder.getFileName().toString().substring(0, "GATUN000".length());
  }

  /** Whether a folder has the name of a problem and nothing more. */
  static boolean isOfAProblem(String name) {
    return Arrays.stream(Problem.values()).anyMatch(problem -> folder(problem).equals(name));
  }
}
