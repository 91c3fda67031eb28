package dev.gatun.examples.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the processor, as a user has it: it writes declarations, and it checks them. */
final class ImportCommandTest {
  private static final String[] IMPORT = {
    "import", "--header", "sqlite3.h", "--library", "sqlite3", "--package", "demo"
  };

  @TempDir Path directory;

  @Test
  void what_the_jar_writes_compiles_with_it() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/include/sqlite3.h")), "libsqlite3-dev is missing");
    Path sources = directory.resolve("sources");

    assertThat(java(processor(), "--output", sources.toString())).isNotNull();

    Path source = sources.resolve(Path.of("demo", "Sqlite3.java"));
    assertThat(source).content().contains("int sqlite3_open(");
    List<String> javac = new ArrayList<>(List.of(program("javac"), "-Xlint:all", "-Werror"));
    javac.addAll(List.of("-Agatun.cc=required", "-Agatun.cache=off"));
    javac.addAll(List.of("-cp", System.getProperty("java.class.path")));
    javac.addAll(List.of("-processorpath", processor() + File.pathSeparator + runtime()));
    javac.addAll(List.of("-d", directory.resolve("classes").toString(), source.toString()));
    assertThat(run(javac)).isEmpty();
  }

  @Test
  void it_tells_what_a_declaration_lacks() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/include/sqlite3.h")), "libsqlite3-dev is missing");
    Path sqlite = Path.of("src/main/java/dev/gatun/examples/sqlite/Sqlite.java");

    assertThat(java(processor(), "--list", "--java", sqlite.toString()))
        .containsPattern("(?m)^\\+ int sqlite3_blob_reopen\\(")
        .containsPattern("(?m)^  int sqlite3_open_v2\\(");
  }

  private static String java(Path jar, String... more) throws Exception {
    List<String> command = new ArrayList<>(List.of(program("java"), "-jar", jar.toString()));
    command.addAll(List.of(IMPORT));
    command.addAll(List.of(more));
    return run(command);
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static Path processor() throws IOException {
    return jar("processor");
  }

  private static Path runtime() throws IOException {
    return jar("runtime");
  }

  private static Path jar(String module) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "..", module, "target"))) {
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
