package dev.gatun.processor.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All of a header, as it is imported, compiles without a warning and is what the header says, as
 * the check of the processor sees it.
 */
final class ImportedHeadersTest {
  private static final Path OURS = Path.of("..", "native", "include");

  @TempDir Path directory;

  @Test
  void sqlite() throws IOException {
    assumeTrue(Files.exists(Path.of("/usr/include/sqlite3.h")), "libsqlite3-dev is missing");
    Imported imported = imported("sqlite3.h", "--library", "sqlite3");
    assertThat(imported.compile("Imported", directory)).isEmpty();
    assertThat(imported.text())
        .contains("  @Constant int SQLITE_OK = 0;\n")
        .contains("  MemorySegment SQLITE_TRANSIENT = MemorySegment.ofAddress(-1);\n")
        .contains("  int sqlite3_open(String filename, @Nullable Sqlite3[] ppDb);\n")
        .contains("  @Handle(\"sqlite3_stmt\")\n  interface Sqlite3Stmt {}\n");
  }

  @Test
  void zlib() throws IOException {
    assumeTrue(Files.exists(Path.of("/usr/include/zlib.h")), "zlib1g-dev is missing");
    Imported imported = imported("zlib.h", "--library", "z");
    assertThat(imported.compile("Imported", directory)).isEmpty();
    assertThat(imported.text())
        .contains("  int deflate(ZStream strm, int flush);\n")
        .contains("  @Struct(\"z_stream\")\n  interface ZStream {\n")
        .contains("  int gzprintf(GzFileS file, String format, @Variadic Object... args);\n")
        .contains("  // left out: gzvprintf: its parameter va: Java has no va_list\n")
        .doesNotContain("fopen");
  }

  static Stream<Path> ours() throws IOException {
    try (Stream<Path> files = Files.list(OURS)) {
      return files.filter(file -> file.toString().endsWith(".h")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("ours")
  void headers_of_our_own(Path header) throws IOException {
    assertThat(imported(header.toString()).compile("Imported", directory)).isEmpty();
  }

  @Test
  void odd_headers() throws IOException {
    Path header = Path.of("src", "test", "resources", "importer", "odd.h");
    Imported imported = imported(header.toString());
    assertThat(imported.compile("Imported", directory)).isEmpty();
  }

  /** Else nothing would show that the tests above compare anything. */
  @Test
  void a_wrong_number_is_refused() throws IOException {
    Path header = OURS.resolve("animals.h");
    Imported imported = imported(header.toString());
    String wrong = imported.text().replace("@Value(1) CAT", "@Value(2) CAT");
    assertThat(new Imported(0, wrong, "").compile("Imported", directory)).contains("GATUN61");
  }

  private static Imported imported(String header, String... more) {
    return Imported.right(
        Stream.concat(
                Stream.of("--header", header, "--cc", "gcc", "--name", "Imported"), Stream.of(more))
            .toArray(String[]::new));
  }
}
