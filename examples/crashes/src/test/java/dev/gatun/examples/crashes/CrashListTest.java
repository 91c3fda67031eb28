package dev.gatun.examples.crashes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/crashes.md} tells what happens: this is where it is found out. */
final class CrashListTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "crashes.md");
  private static final String ROOT = Path.of("..", "..").toAbsolutePath().normalize().toString();

  @TempDir Path directory;

  @Test
  void the_page_tells_what_happens() throws IOException {
    assumeTrue(
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64")
            && Runtime.version().feature() == 25,
        "the page is about JDK 25 on Linux x64");
    String page = Files.readString(PAGE);
    String told = page.substring(0, page.indexOf("| mistake |")) + Main.table() + "\n" + refused();

    if ("update".equals(System.getProperty("gatun.golden"))) {
      Files.writeString(PAGE, told);
      return;
    }
    assertThat(page).as("if it is right: mvn verify -Dgatun.golden=update").isEqualTo(told);
  }

  private String refused() {
    List<Refusal> all = Refusal.all();
    List<String> rows =
        IntStream.range(0, all.size())
            .parallel()
            .mapToObj(
                i ->
                    Main.row(
                        all.get(i).what(),
                        Outcome.of(Refusal.class, Integer.toString(i)),
                        new Outcome(true, refusal(all.get(i), "refused" + i))))
            .toList();
    return "| mistake in a declaration | java.lang.foreign | Gatun, while javac runs |\n"
        + "|---|---|---|\n"
        + String.join("\n", rows)
        + "\n";
  }

  /** The first line of the only error. */
  private String refusal(Refusal refusal, String name) {
    try {
      Path folder = Files.createDirectory(directory.resolve(name));
      Path source = Files.writeString(folder.resolve("Refused.java"), refusal.source());
      StringWriter printed = new StringWriter();
      JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      List<String> options =
          List.of(
              "-proc:only",
              "-Agatun.cc=required",
              "-Agatun.cache=off",
              "-Agatun.include=" + Path.of(ROOT, "native", "include"),
              "-cp",
              System.getProperty("java.class.path"),
              "-processorpath",
              jar("processor") + File.pathSeparator + jar("runtime"),
              "-d",
              folder.toString());
      try (var files = javac.getStandardFileManager(null, null, null)) {
        javac.getTask(printed, files, null, options, null, files.getJavaFileObjects(source)).call();
      }
      assertThat(printed.toString()).endsWith("\n1 error\n");
      return printed.toString().lines().findFirst().orElseThrow().replaceFirst("^.*: error: ", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path jar(String module) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(ROOT, module, "target"))) {
      return files
          .filter(
              file ->
                  file.getFileName()
                      .toString()
                      .matches("gatun-" + module + "-[^-]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException(module + " is not packaged: mvn package"));
    }
  }
}
