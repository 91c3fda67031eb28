package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A header changes and the declarations do not. For each change a file in {@code drift} says what
 * is printed; it has one error for what has to be mended, at the place where, or the reason why
 * there is none.
 */
final class HeaderDriftTest {
  private static final Path DRIFT = Path.of("src", "test", "resources", "drift");
  private static final Pattern ERROR = Pattern.compile(": error: ");
  private static final Pattern ERROR_AT = Pattern.compile(": error: (GATUN\\d+) .*\n(.*\n *\\^)\n");
  private static final Pattern LINE_NUMBER = Pattern.compile("\\.java:\\d+: ");

  /**
   * For compilers that do not say that they are GNU's, its C library drops the attributes; and not
   * each of them has complex numbers.
   */
  private static final String WITH_ATTRIBUTES =
      "#include <stdint.h>\n#undef __attribute__\n#define _Complex\n";

  @TempDir Path include;

  /** Declarations, and the header whose changes they have to notice. */
  private enum Subject {
    ANIMALS("animals.h", Path.of("..", "examples", "animals", "src", "main", "java")),
    SQLITE("sqlite3.h", Path.of("..", "examples", "sqlite", "src", "main", "java")),
    ZLIB("zlib.h", Path.of("..", "examples", "zlib", "src", "main", "java")),
    PLACES("places.h", DRIFT);

    private final String header;
    private final Path sources;

    Subject(String header, Path sources) {
      this.header = header;
      this.sources = sources;
    }

    String text() throws IOException {
      return switch (this) {
        case ANIMALS -> Files.readString(Path.of("..", "native", "include", header));
        case PLACES -> Files.readString(DRIFT.resolve(header));
        default -> Files.readString(SystemHeader.find(header));
      };
    }

    Path drifts() {
      return DRIFT.resolve(name().toLowerCase(Locale.ROOT) + ".txt");
    }
  }

  /** A change of a header, and why it does no harm if it does none. */
  private record Drift(
      String name,
      List<String> old,
      List<String> changed,
      List<String> harmless,
      List<String> errors) {
    static Drift of(String block) {
      return new Drift(
          block.lines().findFirst().orElseThrow(),
          lines(block, "--- "),
          lines(block, "+++ "),
          lines(block, "### "),
          errorsIn(block));
    }

    private static List<String> lines(String block, String prefix) {
      return block
          .lines()
          .filter(line -> line.startsWith(prefix))
          .map(line -> line.substring(prefix.length()))
          .toList();
    }

    String applied(String header) {
      String before = String.join("\n", old);
      assertThat(header.split(Pattern.quote(before), -1)).as(name).hasSize(2);
      return header.replace(before, String.join("\n", changed));
    }

    String written() {
      List<String> all = new ArrayList<>(List.of("=== " + name));
      old.forEach(line -> all.add("--- " + line));
      changed.forEach(line -> all.add("+++ " + line));
      harmless.forEach(line -> all.add("### " + line));
      return String.join("\n", all) + "\n";
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_header_as_it_is_gives_no_error(Subject subject) throws IOException {
    assertThat(printed(subject, subject.text())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void each_change_is_told_where_java_has_to_change(Subject subject) throws IOException {
    String header = subject.text();
    List<Drift> drifts = drifts(subject);
    StringBuilder all = new StringBuilder();
    for (Drift drift : drifts) {
      String told = told(printed(subject, drift.applied(header)));
      assertThat(ERROR.matcher(told).results())
          .as(drift.written() + told)
          .hasSize(drift.harmless().isEmpty() ? 1 : 0);
      all.append(drift.written()).append(told).append('\n');
    }

    Goldens.check(subject.drifts(), all.toString());
  }

  /**
   * A compiler that tells no types tells less, but nothing else: what it does not tell it keeps
   * silent about, and what it tells is at the place where Java has to change.
   */
  @ParameterizedTest
  @EnumSource
  void what_a_compiler_without_types_tells_is_known(Subject subject) throws IOException {
    Programs.assume("tcc");
    String header = subject.text();
    List<String> lines = new ArrayList<>();
    SortedMap<String, Integer> totals = new TreeMap<>();
    for (Drift drift : drifts(subject)) {
      String told = told(printed("tcc", subject, WITH_ATTRIBUTES + drift.applied(header)));
      List<String> byGcc = drift.errors();
      List<String> byTcc = errorsIn(told);
      assertThat(byTcc).as(drift.written() + told).hasSizeLessThanOrEqualTo(byGcc.size());
      String outcome =
          byGcc.isEmpty()
              ? "harmless"
              : byTcc.isEmpty() ? "not told" : byTcc.equals(byGcc) ? "told" : "told as another";
      totals.merge(outcome, 1, Integer::sum);
      String where = outcome.equals("told as another") ? byTcc.getFirst().indent(2) : "";
      lines.add(outcome + ": " + drift.name() + "\n" + where);
    }
    lines.sort(null);
    totals.forEach((outcome, count) -> lines.add("total " + outcome + ": " + count + "\n"));

    Goldens.check(
        subject.drifts().resolveSibling(subject.name().toLowerCase(Locale.ROOT) + "-by-tcc.txt"),
        String.join("", lines));
  }

  /** For each error its number and its place. */
  private static List<String> errorsIn(String told) {
    return ERROR_AT
        .matcher(told)
        .results()
        .map(error -> error.group(1) + "\n" + error.group(2))
        .toList();
  }

  private static List<Drift> drifts(Subject subject) throws IOException {
    return Pattern.compile("^=== ", Pattern.MULTILINE)
        .splitAsStream(Files.readString(subject.drifts()))
        .filter(block -> !block.isBlank())
        .map(Drift::of)
        .toList();
  }

  private String printed(Subject subject, String header) throws IOException {
    return printed("gcc", subject, header);
  }

  private String printed(String compiler, Subject subject, String header) throws IOException {
    Files.writeString(include.resolve(subject.header), header);
    return Compiling.folder(subject.sources)
        .with("-Agatun.cc=" + compiler, "-Agatun.include=" + include)
        .onClassPath()
        .printed();
  }

  /** What was printed without numbers of lines, which change with the examples, and advice. */
  private static String told(String printed) {
    Matcher numbers = LINE_NUMBER.matcher(printed);
    return numbers
        .replaceAll(".java: ")
        .lines()
        .filter(line -> !line.startsWith("      fix: ") && !line.matches("\\d+ errors?"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
