package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats of object files, several units in one, and what we refuse with a reason. */
final class ObjectFileTest {
  private static final String SOURCE = "struct s { int i; } it;";

  @ParameterizedTest
  @CsvSource({
    "gcc, ElfObject, false",
    "s390x-linux-gnu-gcc, ElfObject, true",
    "x86_64-w64-mingw32-gcc, CoffObject, false",
    "clang --target=aarch64-pc-windows-msvc, CoffObject, false",
    "clang --target=arm64-apple-macos, MachObject, false",
    "clang --target=wasm32-unknown-unknown, WasmObject, false"
  })
  void a_format_is_known_by_its_beginning(String compiler, String format, boolean isBigEndian)
      throws Exception {
    ObjectFile object = ObjectFile.of(HeaderCompiler.of(compiler).compiled(SOURCE));

    assertThat(object.getClass().getSimpleName()).isEqualTo(format);
    assertThat(object.order() == ByteOrder.BIG_ENDIAN).isEqualTo(isBigEndian);
    assertThat(object.section(".debug_info")).isPresent();
    assertThat(object.section(".debug_nothing")).isEmpty();
  }

  @Test
  void what_is_no_object_file_is_refused() {
    assertRefused(new byte[0], "the object file at 0x0: 4 bytes");
    assertRefused("int main() {}".getBytes(), "0x20746e69 begins no format");
  }

  @Test
  void a_program_is_refused(@TempDir Path directory) throws Exception {
    HeaderCompiler gcc = HeaderCompiler.of("gcc");
    gcc.assumeHere();

    byte[] program = linked(directory, "-shared", List.of("gcc"), SOURCE);

    assertRefused(program, "not a relocatable object file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-g0",
        "-Wa,--compress-debug-sections=zlib",
        "-gdwarf-3",
        "-gdwarf64",
        "-fdebug-types-section"
      })
  void what_we_do_not_read_is_refused_with_a_reason(String option) {
    String message =
        switch (option) {
          case "-g0" -> "has no .debug_info; use -g";
          case "-Wa,--compress-debug-sections=zlib" -> "compressed; compile with -gz=none";
          case "-gdwarf-3" -> "version 3 of DWARF";
          case "-gdwarf64" -> "DWARF of 64 bits";
          // Read whole or refused, but never half.
          default -> "a unit of kind 2";
        };

    // Only what gets smaller is compressed.
    String source =
        IntStream.range(0, 100)
            .mapToObj(i -> "struct s%d { int i; } it%d;".formatted(i, i))
            .collect(Collectors.joining());
    assertRefused(HeaderCompiler.of("gcc").with(option).compiled(source), message);
  }

  @ParameterizedTest
  @MethodSource("dev.gatun.processor.header.HeaderCompiler#ofHost")
  void split_debug_information_is_refused(HeaderCompiler compiler) {
    HeaderCompiler split = compiler.with("-gsplit-dwarf");

    assertRefused(split.compiled(SOURCE), "a unit of kind 4");
    assertRefused(split.with("-gdwarf-4").compiled(SOURCE), "without -gsplit-dwarf");
  }

  @ParameterizedTest
  @CsvSource({"gcc", "gcc -gdwarf-4", "clang", "s390x-linux-gnu-gcc", "gcc -m32"})
  void several_units_are_read_as_one(String compiler, @TempDir Path directory) throws Exception {
    HeaderCompiler.of(compiler).assumeHere();
    byte[] object =
        linked(
            directory,
            "-r",
            List.of(compiler.split(" ")),
            "struct s; struct s *first; typedef int number; struct { int lonely; } one;",
            "struct s { int i; }; struct s second; typedef int number; number third;",
            "struct s { int i; }; enum e { E = -1 } fourth; struct { long lonely; } two;");

    HeaderTypes types = DwarfReader.read(ObjectFile.of(object));

    assertThat(types.variables())
        .containsOnlyKeys("first", "one", "second", "third", "fourth", "two");
    assertThat(types.typedefs()).containsOnlyKeys("number");
    assertThat(types.structs()).containsOnlyKeys("struct s", "anonymous 1", "anonymous 2");
    assertThat(types.structs().get("struct s").isComplete()).isTrue();
    assertThat(types.structs().get("anonymous 2").members().getFirst().type())
        .hasFieldOrPropertyWithValue("name", "long");
    assertThat(types.enums().get("enum e").values()).containsEntry("E", -1L);
  }

  /** What a compiler links out of object files of its own. */
  private static byte[] linked(
      Path directory, String option, List<String> compiler, String... sources)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(compiler);
    command.addAll(List.of(option, "-nostdlib", "-o", directory.resolve("linked.o").toString()));
    for (int i = 0; i < sources.length; i++) {
      Path object = directory.resolve(i + ".o");
      HeaderCompiler one = new HeaderCompiler(compiler).with("-fPIC");
      Files.write(object, one.compiled(sources[i]));
      command.add(object.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    return Files.readAllBytes(directory.resolve("linked.o"));
  }

  private static void assertRefused(byte[] object, String message) {
    assertThatExceptionOfType(MalformedObjectException.class)
        .isThrownBy(() -> DwarfReader.read(ObjectFile.of(object)))
        .withMessageContaining(message);
  }
}
