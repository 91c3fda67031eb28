import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds every Java file of the repository to google-java-format: {@code check} names the files that
 * differ and fails, {@code update} rewrites them. Maven runs this in the repository's root.
 */
class Format {
  private static final String HOW_TO_FIX =
      """

      The files above are not in google-java-format's style. This command rewrites them:
        mvn -q -N verify -Dgatun.format=update
      """;

  /** What a build writes, and what tests keep exactly as it was generated or got wrong. */
  private static final Pattern NOT_OURS =
      Pattern.compile("([^/]+/){0,2}target/.*|.+/src/test/resources/(golden|errors)/.+");

  public static void main(String[] args) throws IOException, InterruptedException {
    Path formatter = Path.of(args[0]);
    boolean update = args[1].equals("update");

    List<String> command = new ArrayList<>();
    command.addAll(List.of(runningJava(), "-jar", formatter.toString()));
    command.addAll(update ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    command.add("@" + Files.write(formatter.resolveSibling("java-files.txt"), javaFiles()));

    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0 && !update) {
      System.err.println(HOW_TO_FIX);
    }
    System.exit(exit);
  }

  private static String runningJava() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  private static List<String> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(""))) {
      return files.map(Format::name).filter(Format::isOurs).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.toString().replace(File.separatorChar, '/');
  }

  private static boolean isOurs(String file) {
    return file.endsWith(".java") && !NOT_OURS.matcher(file).matches();
  }
}
