package dev.gatun.processor.importer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The command that imports a header. */
public final class Importer {
  private static final String HELP =
      """
      usage: java -jar gatun-processor.jar import --header NAME [option]... [name or pattern]...

      Writes a Java interface for what a C header declares: all of it, or what is named.

        --header NAME         the header, as one would include it, or its path; may come again
        --library NAME        the library: sqlite3, or the path of libsqlite3.so
        --include DIRECTORY   where to look for headers; may come again
        --define NAME=VALUE   a macro to define before; may come again
        --pkg-config NAME     a package whose flags pkg-config knows; may come again
        --cc COMMAND          the C compiler; usually the first of cc, gcc and clang
        --target NAME         the platform to ask for, such as linux-aarch64; usually this one
        --package NAME        the package of the interface
        --name NAME           the name of the interface; usually that of the header
        --list                only lists what the header declares
        --java FILE           with --list: marks with + what this declaration lacks
        --output PATH         the file to write, or a directory; usually the standard output
        --help                says this
      """;

  private Importer() {}

  /**
   * Carries the command out.
   *
   * @param words what follows {@code import}
   * @param out takes what is written where no file is named
   * @param errors takes what went wrong
   * @return the exit value: 0, 1 for what cannot be carried out, 2 for what cannot be understood
   */
  public static int run(List<String> words, PrintStream out, PrintStream errors) {
    if (words.contains("--help") || words.contains("-h")) {
      out.print(HELP);
      return 0;
    }
    try {
      run(CommandReader.read(words), out);
      return 0;
    } catch (ImportException e) {
      errors.println("gatun import: " + e.getMessage());
      if (e.exit() == 2) {
        errors.println("'import --help' tells more");
      }
      return e.exit();
    } catch (IOException | InvalidPathException e) {
      errors.println("gatun import: " + e);
      return 1;
    } catch (RuntimeException e) {
      errors.println("gatun import: a mistake of the importer itself, please report it: " + e);
      return 1;
    }
  }

  private static void run(ImportOptions options, PrintStream out)
      throws ImportException, IOException {
    Survey survey = Survey.of(options);
    List<String> unmet =
        new Picks(options.picks())
            .unmet(options.picks(), survey.declared().stream().map(Declared::name).toList());
    if (!unmet.isEmpty()) {
      throw ImportException.failure(
          String.join(", ", options.headers()) + " does not declare " + String.join(", ", unmet));
    }
    String text =
        options.isListing()
            ? new Listing(options, survey).text()
            : new InterfaceWriter(options, survey).write();
    if (options.output().isEmpty()) {
      out.print(text);
      out.flush();
      return;
    }
    Path output = options.output().get();
    boolean isFile = options.isListing() || output.toString().endsWith(".java");
    Path file =
        isFile
            ? output
            : output
                .resolve(options.javaPackage().replace('.', '/'))
                .resolve(options.name() + ".java");
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text);
  }
}
