package dev.gatun.processor;

import dev.gatun.processor.importer.Importer;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** What the processor's jar does as a program. */
public final class Main {
  private static final String HELP =
      """
      usage: java -jar gatun-processor.jar COMMAND [option]...

        import   writes a Java interface for a C header; 'import --help' tells more
      """;

  private Main() {}

  /**
   * Runs a command, and ends the JVM with its exit value.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    System.exit(run(System.out, System.err, arguments));
  }

  static int run(PrintStream out, PrintStream errors, String... arguments) {
    List<String> words = Arrays.asList(arguments);
    if (words.equals(List.of("--help")) || words.equals(List.of("-h"))) {
      out.print(HELP);
      return 0;
    }
    if (words.isEmpty() || !words.getFirst().equals("import")) {
      errors.println(
          words.isEmpty() ? "gatun: no command" : "gatun: no command " + words.getFirst());
      errors.print(HELP);
      return 2;
    }
    return Importer.run(words.subList(1, words.size()), out, errors);
  }
}
