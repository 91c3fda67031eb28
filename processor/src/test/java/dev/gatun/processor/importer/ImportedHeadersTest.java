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
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(imported.squeezed())
        // Names that Java has otherwise.
        .contains("@Symbol(\"native\") int native_(int new_, int class_, int public_);")
        .contains("@Symbol(\"open\") int open_();", "@Symbol(\"hashCode\") int hashCode_();")
        .contains("@Field(\"class\") int class_(); void class_(int value);")
        .contains("@Constant(\"package\") @Value(0) package_", "@Constant(\"INT\") int INT_ = 7;")
        // Numbers.
        .contains("@Constant int ODD_MINUS = -5;", "@Constant long ODD_BIG = 4294967295L;")
        .contains("@Constant long ODD_HUGE = -1L;", "@Constant double ODD_F = 1.5;")
        .contains("@Constant String ODD_H_VERSION = \"1.2 \\\"x\\\"\\n\";")
        .contains("@Value(-7) NEG_LOW,", "@Constant int NEG_ALSO = 7;")
        .contains("@Constant int MASK_ALL = 7;", "@Constant long WIDE_HUGE = 4294967296L;")
        // What is left out.
        .contains("// left out: odd_ld: its parameter x: Java has no long double")
        .contains("// left out: odd_i128: its parameter x: Java has no __int128")
        .contains("// left out: odd_va: its parameter ap: Java has no va_list")
        .contains("// left out: odd_packed: its parameter p: struct packed does not pass by value")
        .contains("// left out: ODD_CALL: a macro with parameters is no function")
        .contains("// left out: odd_replaced: a macro puts this in its place: odd_replacing")
        .contains("// left out: ODD_ALIAS: it stands for a function, odd_plain")
        .contains("// left out: odd_inline: it has a body")
        // Structs.
        .contains("@Struct(value = \"pack2\", pack = 2) interface Pack2")
        .contains("@Struct(value = \"tight\", packed = true) interface Tight")
        .contains("@Struct(value = \"aligned\", align = 32) interface Aligned")
        .contains("@Struct(value = \"flexible\", partial = true) interface Flexible")
        .contains("@Deref @Nullable Node next(); void next(@Nullable Node value);")
        .contains("record Plainbits(@Bits(3) @C(UINT) long a, @Bits(5) int b, @Bits(40)")
        .contains("@Anonymous Nested2 anonymous1();", "@Length(6) StructArray<Inner> grid();")
        // Pointers.
        .contains("@Nullable SelfCb odd_self(@Nullable @Retained SelfCb cb, Arena lifetime);")
        .contains("int call(@Nullable MemorySegment left, @Nullable MemorySegment right);")
        .contains("@C(WCHAR_T) int odd_wide(@C(WCHAR_T) String text, @C(WCHAR_T) int one);")
        .contains("@In @Nullable OpaqueT[] list", "void odd_write(MemorySegment outs);")
        // Variables.
        .contains("@Variable(address = true) MemorySegment odd_unknown();")
        .contains("@Variable int odd_fixed(); /**");
  }

  /** Each platform has another va_list, and clang names some types otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"--cc=clang", "--target=linux-aarch64", "--target=windows-x64"})
  void other_compilers_say_the_same(String option) {
    String header = Path.of("src", "test", "resources", "importer", "odd.h").toString();
    Imported imported = Imported.of("--header", header, option, "--name", "Imported");
    assumeTrue(!imported.errors().contains("no C compiler"), imported.errors());
    assertThat(imported.text())
        .contains("  // left out: odd_va: its parameter ap: Java has no va_list\n")
        .contains("  // C does not say what it takes.\n  int odd_kr();\n")
        .contains(
            "  void odd_open(", "  interface Nested23 {\n", "  AnonymousView odd_anonymous();\n")
        .doesNotContain("VaList");
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
