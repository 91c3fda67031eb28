package dev.gatun.processor.layout;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.annotation.CType;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes, alignments in structs, and signs of the scalar types. */
final class ScalarsMatchTheCompilerTest {
  @ParameterizedTest
  @MethodSource("dev.gatun.processor.layout.CCompiler#all")
  void types_that_need_no_header(CCompiler compiler) {
    StringBuilder c = new StringBuilder();
    for (CType type : CTypes.WITHOUT_HEADER) {
      claim(compiler.abi(), type, CTypes.spelling(type), c);
    }

    compiler.accepts(c.toString());
  }

  /** Those of POSIX are only where their headers are: here. */
  @Test
  void all_types_of_this_machine() {
    CCompiler host = CCompiler.all().getFirst();
    assumeTrue(host.command().equals(List.of("cc")) && host.abi().has(CType.PID_T));
    StringBuilder c = new StringBuilder();
    for (String header :
        List.of(
            "stdbool", "stdint", "stddef", "uchar", "wchar", "time", "sys/types", "sys/socket")) {
      c.append("#include <").append(header).append(".h>\n");
    }
    for (CType type : CType.values()) {
      claim(host.abi(), type, type.spelling(), c);
    }

    host.accepts(c.toString());
  }

  private static void claim(Abi abi, CType type, String spelling, StringBuilder c) {
    Extent extent = abi.extent(type);
    c.append(
        """
        struct %1$s_ { char before; %2$s it; };
        _Static_assert(sizeof(%2$s) == %3$d, "size of %2$s");
        _Static_assert(__builtin_offsetof(struct %1$s_, it) == %4$d, "alignment of %2$s");
        """
            .formatted(type, spelling, extent.size(), extent.alignment()));
    // What a floating-point number is less than is no constant to every compiler.
    if (type != CType.FLOAT && type != CType.DOUBLE) {
      c.append(
          "_Static_assert(((%1$s) -1 < 0) == %2$d, \"sign of %1$s\");\n"
              .formatted(spelling, abi.isSigned(type) ? 1 : 0));
    }
  }
}
