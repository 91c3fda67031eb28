package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Typedef;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers of this machine's libraries, as they are. */
final class RealHeadersTest {
  private static final String MARK = "gatun-size-of-stat";
  private static final int BEFORE = 64;

  static Stream<Arguments> headers() {
    List<String> headers = List.of("sqlite3.h", "zlib.h", "sys/stat.h", "stdio.h");
    return HeaderCompiler.ofHost().stream()
        .flatMap(
            compiler ->
                headers.stream()
                    .flatMap(
                        header ->
                            Stream.of("-gdwarf-5", "-gdwarf-4")
                                .map(dwarf -> Arguments.of(compiler.with(dwarf), header))));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void a_header_is_read_whole(HeaderCompiler compiler, String header) throws Exception {
    assumeTrue(
        Files.exists(Path.of("/usr/include", header))
            || Files.exists(Path.of("/usr/include/x86_64-linux-gnu", header)));
    HeaderTypes types = types(compiler, "#include <" + header + ">\n");

    assertThat(types.typedefs()).hasSizeGreaterThan(20);
    assertThat(types.structs()).isNotEmpty();
    String known = header.equals("sqlite3.h") ? "sqlite3_int64" : "size_t";
    if (!header.equals("sys/stat.h")) {
      assertThat(types.typedefs()).containsKey(known);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.gatun.processor.header.HeaderCompiler#ofHost")
  void stat_has_the_size_that_the_compiler_says(HeaderCompiler compiler) throws Exception {
    byte[] object =
        compiler.compiledHosted(
            """
            #include <sys/stat.h>
            struct stat one;
            const struct { unsigned char mark[%d]; unsigned long long size, offset; } asked =
                { "%s", sizeof(struct stat), __builtin_offsetof(struct stat, st_size) };
            """
                .formatted(BEFORE, MARK));

    HeaderStruct stat = DwarfReader.read(ObjectFile.of(object)).structs().get("struct stat");

    int start = new String(object, StandardCharsets.ISO_8859_1).indexOf(MARK) + BEFORE;
    ByteBuffer answers = ByteBuffer.wrap(object).order(ByteOrder.nativeOrder());
    assertThat(stat.size()).isEqualTo(answers.getLong(start));
    assertThat(member(stat, "st_size").offset()).isEqualTo(answers.getLong(start + 8));
  }

  @ParameterizedTest
  @MethodSource("dev.gatun.processor.header.HeaderCompiler#ofHost")
  void a_function_is_known_by_a_pointer_to_it(HeaderCompiler compiler) throws Exception {
    HeaderTypes types = types(compiler, "#include <stdio.h>\n__typeof__(fclose) *it;\n");

    assertThat(types.variables().get("it"))
        .isInstanceOfSatisfying(
            Pointer.class,
            pointer ->
                assertThat(pointer.target())
                    .isEqualTo(
                        new HeaderType.Function(
                            new HeaderType.Number(HeaderType.Kind.SIGNED, 4, "int"),
                            List.of(
                                new Pointer(new Typedef("FILE", new Struct("struct _IO_FILE")))),
                            false,
                            true)));
  }

  /** It has more relocations than the 16 bits of a section header can count. */
  @Test
  void all_of_windows_is_read() throws Exception {
    HeaderTypes types =
        types(
            HeaderCompiler.of("x86_64-w64-mingw32-gcc"),
            "#include <windows.h>\n#include <mshtml.h>\n#include <d3d11.h>\n#include <d2d1.h>\n");

    assertThat(types.structs()).hasSizeGreaterThan(2_000);
    assertThat(types.structs().get("struct _OVERLAPPED").size()).isEqualTo(32);
    assertThat(member(types.structs().get("struct _OVERLAPPED"), "hEvent").offset()).isEqualTo(24);
  }

  private static HeaderTypes types(HeaderCompiler compiler, String source)
      throws MalformedObjectException {
    return DwarfReader.read(ObjectFile.of(compiler.compiledHosted(source)));
  }

  private static HeaderMember member(HeaderStruct struct, String name) {
    return struct.members().stream()
        .filter(member -> member.name().orElse("").equals(name))
        .findFirst()
        .orElseThrow();
  }
}
