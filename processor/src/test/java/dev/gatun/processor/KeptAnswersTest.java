package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compilers said of a header, kept beside the source: with them and without them. */
final class KeptAnswersTest {
  private static final String TARGETS =
      "-Agatun.targets=linux-x64=clang --target=x86_64-linux-gnu -ffreestanding,"
          + "linux-x86=clang --target=i686-linux-gnu -ffreestanding,"
          + "linux-s390x=clang --target=s390x-linux-gnu -ffreestanding,"
          + "macos-aarch64=clang --target=arm64-apple-macos11 -ffreestanding,"
          + "windows-x64=clang --target=x86_64-pc-windows-msvc -ffreestanding";

  private static final String GCC = "-Agatun.targets=linux-x64=gcc";
  private static final String CLANG = "-Agatun.targets=linux-x64=clang";
  private static final String TCC = "-Agatun.targets=linux-x64=tcc";
  private static final String NOBODY = "-Agatun.cc=off";
  private static final String UPDATE = "-Agatun.answers.update";

  private static final String HEADER =
      """
      #include <stddef.h>
      #include <stdint.h>
      #define SHIP_MAX 40
      #define SHIP_FLAG "blue \\"peter\\"\\n"
      #define SHIP_LENGTH 291.5
      typedef enum Cargo { CARGO_NONE = -1, CARGO_GRAIN, CARGO_ORE = 70000 } Cargo;
      struct ship {
          char tag;
          long number;
          unsigned draft : 5;
          signed heel : 7;
          union { float speed; int32_t way; };
          double reserved[3];
          void (*arrived)(struct ship *, size_t, ...);
          const char *name;
      };
      typedef struct { uint16_t id; uint8_t kind; } Berth;
      int ship_enter(struct ship *ship, const char *flag, Cargo cargo);
      int ship_log(const char *format, ...);
      extern Berth ship_berth;
      """;

  private static final String SOURCE =
      """
      package demo;
      import dev.gatun.annotation.*;
      import static dev.gatun.annotation.CType.*;
      @NativeLibrary(value = "ship", header = "ship.h") public interface Harbour {
        @Constant("SHIP_MAX") int MAX = 40;
        @Constant("SHIP_FLAG") String FLAG = "blue \\"peter\\"\\n";
        @Constant("SHIP_LENGTH") double LENGTH = 291.5;
        @CEnum enum Cargo { @Value(-1) NONE, @Value(0) GRAIN, @Value(70000) ORE }
        @Struct(value = "ship", partial = true) interface Ship {
          String name();
          float speed();
          @C(UINT) @Bits(5) int draft();
          @Bits(7) int heel();
          @C(LONG) long number();
        }
        @Struct record Berth(@C(UINT16_T) int id, @C(UINT8_T) int kind) {}
        @Symbol("ship_enter") int enter(Ship ship, String flag, Cargo cargo);
        @Symbol("ship_log") int log(String format, @Variadic Object... args);
        @Variable("ship_berth") Berth berth();
      }
      """;

  @TempDir Path folder;
  @TempDir Path out;

  private Path source;
  private Path header;
  private Path kept;

  @BeforeEach
  void write() throws Exception {
    source = Files.writeString(folder.resolve("Harbour.java"), SOURCE);
    header = Files.writeString(folder.resolve("ship.h"), HEADER);
    kept = folder.resolve("Harbour.gatun");
  }

  @Test
  void with_gcc_with_clang_and_with_nobody_the_same_bytes_are_generated() throws Exception {
    assertThat(compile(GCC, UPDATE)).isEmpty();
    String byGcc = Files.readString(kept);
    SortedMap<String, String> generated = generated();
    Files.delete(kept);

    assertThat(compile(CLANG, UPDATE)).isEmpty();
    assertThat(kept).content().isEqualTo(byGcc);
    assertThat(generated()).isEqualTo(generated);

    assertThat(compile(NOBODY)).isEmpty();
    assertThat(generated()).isEqualTo(generated);
  }

  @Test
  void what_is_kept_of_other_platforms_stands_in_for_their_compilers() throws Exception {
    assertThat(compile(TARGETS, UPDATE)).isEmpty();
    SortedMap<String, String> generated = generated();
    assertThat(generated.get("demo/HarbourBinding.java"))
        .contains(".on(\"Linux x64\", ", ".on(\"Linux x86\", ", ".on(\"Linux s390x\", ")
        .contains(".on(\"macOS AArch64\", ", ".on(\"Windows x64\", ");

    assertThat(compile(GCC)).isEmpty();
    assertThat(generated()).isEqualTo(generated);

    assertThat(compile(NOBODY)).isEmpty();
    assertThat(generated()).isEqualTo(generated);

    assertThat(compile("-Agatun.targets=linux-x64,linux-s390x=/nowhere/cc")).isEmpty();
    assertThat(generated()).isEqualTo(generated);
  }

  @Test
  void without_compiler_and_without_answers_a_partial_struct_has_no_places() {
    assertThat(compile(NOBODY)).contains("error: GATUN634 ").endsWith("\n1 error\n");
  }

  @Test
  void a_declaration_is_compared_with_what_is_kept() throws Exception {
    assertThat(compile(GCC, UPDATE)).isEmpty();
    Files.writeString(source, SOURCE.replace("MAX = 40", "MAX = 41"));

    assertThat(compile(NOBODY)).contains("error: GATUN610 ").endsWith("\n1 error\n");
  }

  @Test
  void what_was_declared_since_is_missed() throws Exception {
    assertThat(compile(GCC, UPDATE)).isEmpty();
    Files.writeString(source, SOURCE.replace("ship_log\")", "ship_cog\")"));

    assertThat(compile(NOBODY)).contains("error: GATUN641 ").endsWith("\n1 error\n");
  }

  @Test
  void a_header_whose_members_lie_elsewhere_makes_what_is_kept_stale() throws Exception {
    assertThat(compile(GCC, UPDATE)).isEmpty();
    Files.writeString(header, HEADER.replace("reserved[3]", "reserved[4]"));

    assertThat(compile(GCC)).contains("error: GATUN640 ").endsWith("\n1 error\n");
    assertThat(compile(GCC, UPDATE)).isEmpty();
    assertThat(compile(GCC)).isEmpty();
  }

  /** Each platform has headers of its own. */
  @Test
  void the_headers_of_another_platform_are_no_other_headers() throws Exception {
    Path other = Files.createDirectories(folder.resolve("s390x"));
    Files.writeString(other.resolve("ship.h"), "/* IBM Z */\n" + HEADER);
    String clang = "linux-s390x=clang --target=s390x-linux-gnu -ffreestanding -I" + other;
    assertThat(compile(GCC + "," + clang, UPDATE)).isEmpty();

    assertThat(compile(GCC)).isEmpty();
  }

  /** Else nobody would notice that the declarations are compared with a header of long ago. */
  @Test
  void that_what_is_kept_stands_in_for_a_compiler_that_fails_is_a_note() throws Exception {
    assertThat(compile("-Agatun.cc=auto", UPDATE)).isEmpty();
    SortedMap<String, String> generated = generated();
    Files.writeString(header, "#error nowhere at sea\n");

    assertThat(compile("-Agatun.cc=auto"))
        .contains("Note: GATUN692 ", "nowhere at sea")
        .doesNotContain("error: GATUN");
    assertThat(generated()).isEqualTo(generated);
    assertThat(compile("-Agatun.cc=required")).contains("error: GATUN601 ", "nowhere at sea");
  }

  @Test
  void answers_that_have_no_place_are_no_secret() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(compile(GCC, UPDATE, "-Agatun.answers=" + file.resolve("below")))
        .contains("error: GATUN642 ")
        .endsWith("\n1 error\n");
    assertThat(
            Compiling.source("Harbour.java", SOURCE)
                .with(GCC, UPDATE, "-Agatun.cc=auto", "-Agatun.include=" + folder)
                .onClassPath()
                .printed())
        .contains("error: GATUN642 ", "does not tell where the source lies")
        .endsWith("\n1 error\n");
  }

  @Test
  void another_header_that_answers_the_same_is_a_note() throws Exception {
    assertThat(compile(GCC, UPDATE)).isEmpty();
    Files.writeString(header, HEADER + "int ship_leave(struct ship *ship);\n");

    assertThat(compile(GCC)).contains("GATUN690 ").doesNotContain("error");
  }

  @Test
  void what_somebody_wrote_into_the_answers_is_refused_where_it_makes_no_sense() throws Exception {
    assertThat(compile(GCC, UPDATE)).isEmpty();
    String text = Files.readString(kept);
    List<String> damages =
        List.of(
            text.replace(" bytes", ""),
            text.replace("target linux-x64", "target moon"),
            text.replace("fn(", "fn"),
            text.replace(" = ", " is "),
            text.replaceAll(" at (\\d+)", " at -$1"),
            text.substring(0, text.length() / 2));
    for (String damaged : damages) {
      Files.writeString(kept, damaged);

      assertThat(compile(NOBODY)).as(damaged).contains("error: GATUN6").doesNotContain("GATUN999");
    }
  }

  @Test
  void answers_can_lie_in_a_directory_of_their_own() throws Exception {
    Path elsewhere = folder.resolve("answers");

    assertThat(compile(GCC, UPDATE, "-Agatun.answers=" + elsewhere)).isEmpty();

    assertThat(kept).doesNotExist();
    assertThat(elsewhere.resolve("demo.Harbour.gatun")).exists();
    assertThat(compile(NOBODY, "-Agatun.answers=" + elsewhere)).isEmpty();
  }

  @Test
  void an_unchanged_header_is_not_compiled_again() throws Exception {
    Path cache = folder.resolve("cache");
    String caching = "-Agatun.cache=" + cache;
    assertThat(compile(GCC, caching)).isEmpty();
    SortedMap<String, String> generated = generated();
    List<Path> objects = files(cache);
    assertThat(objects).hasSize(1);

    assertThat(compile(GCC, caching)).isEmpty();
    assertThat(generated()).isEqualTo(generated);
    assertThat(files(cache)).isEqualTo(objects);

    Files.writeString(header, HEADER.replace("SHIP_MAX 40", "SHIP_MAX 41"));
    assertThat(compile(GCC, caching)).contains("error: GATUN610 ");
    assertThat(files(cache)).as("an entry replaces the one before").isEqualTo(objects);

    Files.writeString(header, HEADER);
    byte[] damaged = Files.readAllBytes(objects.getFirst());
    damaged[damaged.length / 2] ^= 0x55;
    Files.write(objects.getFirst(), damaged);
    assertThat(compile(GCC, caching)).doesNotContain("GATUN999");
  }

  /** The files that were read before are as they were. */
  @Test
  void a_header_that_stands_before_the_other_by_now_is_read() throws Exception {
    String caching = "-Agatun.cache=" + folder.resolve("cache");
    Path before = Files.createDirectories(folder.resolve("before"));
    String both = "-Agatun.include=" + before + File.pathSeparator + folder;
    assertThat(compile(GCC, caching, both)).isEmpty();

    Files.writeString(before.resolve("ship.h"), HEADER.replace("SHIP_MAX 40", "SHIP_MAX 41"));

    assertThat(compile(GCC, caching, both)).contains("error: GATUN610 ");
  }

  /** What it does not tell would be missing for everybody who has no compiler. */
  @Test
  void a_compiler_that_tells_no_types_keeps_nothing() {
    Programs.assume("tcc");

    assertThat(compile(TCC, UPDATE))
        .contains("error: GATUN642 ", "'tcc' is neither gcc nor clang, and tells no types")
        .endsWith("\n1 error\n");
    assertThat(kept).doesNotExist();
  }

  @Test
  void the_places_are_the_same_by_a_compiler_that_tells_no_types() throws Exception {
    Programs.assume("tcc");
    assertThat(compile(GCC, UPDATE)).isEmpty();
    SortedMap<String, String> generated = generated();

    assertThat(compile(TCC)).contains("Note: GATUN693 ").doesNotContain("error", "GATUN690");
    assertThat(generated()).isEqualTo(generated);

    Files.writeString(header, HEADER.replace("reserved[3]", "reserved[4]"));
    assertThat(compile(TCC)).contains("error: GATUN640 ").endsWith("\n1 error\n");

    Files.writeString(header, HEADER);
    Files.delete(kept);
    assertThat(compile(TCC)).contains("Note: GATUN693 ").doesNotContain("error");
    assertThat(generated()).isEqualTo(generated);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  private SortedMap<String, String> generated() throws Exception {
    return Goldens.texts(out.resolve("sources"));
  }

  private String compile(String... more) {
    if (String.join(" ", more).contains("clang")) {
      Programs.assume("clang");
    }
    List<String> options = new ArrayList<>(List.of("-Agatun.cache=off"));
    options.add("-Agatun.include=" + folder);
    options.addAll(List.of(more));
    try {
      Path sources = Files.createDirectories(out.resolve("sources"));
      options.addAll(List.of("-d", sources.toString(), "-proc:only"));
      options.addAll(List.of("-classpath", Compiling.userPath()));
      StringWriter printed = new StringWriter();
      var compiler = ToolProvider.getSystemJavaCompiler();
      try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
        Iterable<? extends JavaFileObject> units = files.getJavaFileObjects(source);
        CompilationTask task = compiler.getTask(printed, files, null, options, null, units);
        task.setLocale(Locale.ENGLISH);
        task.setProcessors(List.of(new GatunProcessor()));
        task.call();
      }
      return printed.toString().replace(System.lineSeparator(), "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
