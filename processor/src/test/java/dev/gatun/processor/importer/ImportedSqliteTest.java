package dev.gatun.processor.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program works on SQLite as it was imported, without an edit. */
final class ImportedSqliteTest {
  @TempDir Path directory;

  @Test
  void a_program_runs_on_what_was_imported() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/include/sqlite3.h")), "libsqlite3-dev is missing");
    Imported imported =
        Imported.right(
            "--header",
            "sqlite3.h",
            "--library",
            "sqlite3",
            "--package",
            "demo",
            "--name",
            "Sqlite");
    String workload =
        Files.readString(Path.of("src", "test", "resources", "importer", "Workload.java"));
    Map<String, String> sources = Map.of("demo/Sqlite", imported.text(), "demo/Workload", workload);
    assertThat(Imported.compile(sources, directory)).isEmpty();
    URL[] classes = {directory.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Object found = loader.loadClass("demo.Workload").getMethod("run").invoke(null);
      // The rows, the sum of half their numbers, of twice their numbers, and the greatest name.
      assertThat(found).isEqualTo("100000 2.500025E9 10000100000 Schloß 99999 0");
    }
  }
}
