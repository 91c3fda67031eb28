package dev.gatun.runtime.layout;

import static dev.gatun.annotation.CType.BOOL;
import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.DOUBLE;
import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.INT64_T;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SHORT;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.WCHAR_T;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Size, alignment and offset of the last member in bytes, as gcc and clang have them on each
 * platform.
 */
class AbiVectorsTest {
  private static final Attributes PACKED = new Attributes(false, true, 0, 0);
  private static final Attributes ALIGNED = new Attributes(false, false, 0, 16);

  /** A record, and what each platform has for it. */
  private record Row(
      String c,
      Function<Fields, Placement> record,
      String systemV,
      String x86,
      String arm32,
      String arm64,
      String windows) {
    static Row same(String c, Function<Fields, Placement> record, String everywhere) {
      return new Row(c, record, everywhere, everywhere, everywhere, everywhere, everywhere);
    }

    /** Where only 32-bit x86 differs. */
    static Row x86(String c, Function<Fields, Placement> record, String elsewhere, String x86) {
      return new Row(c, record, elsewhere, x86, elsewhere, elsewhere, elsewhere);
    }

    /** Where only Windows differs. */
    static Row windows(
        String c, Function<Fields, Placement> record, String elsewhere, String windows) {
      return new Row(c, record, elsewhere, elsewhere, elsewhere, elsewhere, windows);
    }

    /** Where System V, ARM and Windows differ. */
    static Row three(
        String c, Function<Fields, Placement> record, String systemV, String arm, String windows) {
      return new Row(c, record, systemV, systemV, arm, arm, windows);
    }

    String expected(Abi abi) {
      return switch (abi) {
        case LINUX_X86 -> x86;
        case LINUX_ARM -> arm32;
        case LINUX_AARCH64 -> arm64;
        case WINDOWS_X64, WINDOWS_AARCH64 -> windows;
        case LINUX_X64, LINUX_RISCV64, LINUX_S390X -> systemV;
        case LINUX_PPC64, LINUX_PPC64LE, MACOS_X64, MACOS_AARCH64 -> systemV;
      };
    }
  }

  /** The members of a platform. */
  private record Fields(Abi abi) {
    CField of(CType type) {
      return CField.of(abi.extent(type));
    }

    CField bits(CType type, int width) {
      return CField.ofBits(abi.extent(type), width, true);
    }

    CField unnamed(CType type, int width) {
      return CField.ofBits(abi.extent(type), width, false);
    }

    CField longDouble() {
      return CField.of(
          switch (abi) {
            case LINUX_X86 -> new Extent(12, 4);
            case LINUX_ARM, MACOS_AARCH64, WINDOWS_X64, WINDOWS_AARCH64 -> new Extent(8, 8);
            case LINUX_S390X -> new Extent(16, 8);
            default -> new Extent(16, 16);
          });
    }

    CField array(CType type, int length) {
      return CField.of(abi.extent(type).times(length));
    }

    Placement struct(CField... fields) {
      return record(Attributes.STRUCT, fields);
    }

    Placement record(Attributes attributes, CField... fields) {
      return Placement.of(abi, attributes, List.of(fields));
    }
  }

  private static List<Row> rows() {
    return List.of(
        Row.x86("{char;double}", f -> f.struct(f.of(CHAR), f.of(DOUBLE)), "16/8/8", "12/4/4"),
        Row.x86("{char;int64}", f -> f.struct(f.of(CHAR), f.of(INT64_T)), "16/8/8", "12/4/4"),
        new Row(
            "{char;long}",
            f -> f.struct(f.of(CHAR), f.of(LONG)),
            "16/8/8",
            "8/4/4",
            "8/4/4",
            "16/8/8",
            "8/4/4"),
        Row.x86("{double;char}", f -> f.struct(f.of(DOUBLE), f.of(CHAR)), "16/8/8", "12/4/8"),
        Row.x86(
            "{int;double;int}",
            f -> f.struct(f.of(INT), f.of(DOUBLE), f.of(INT)),
            "24/8/16",
            "16/4/12"),
        Row.x86(
            "{char;{double}}",
            f -> f.struct(f.of(CHAR), CField.of(f.struct(f.of(DOUBLE)).extent())),
            "16/8/8",
            "12/4/4"),
        Row.same(
            "union{char[5];int}",
            f -> f.record(Attributes.UNION, f.array(CHAR, 5), f.of(INT)),
            "8/4/0"),
        Row.windows("{int:5;char}", f -> f.struct(f.bits(INT, 5), f.of(CHAR)), "4/4/1", "8/4/4"),
        Row.same("{char;int:30}", f -> f.struct(f.of(CHAR), f.bits(INT, 30)), "8/4/4"),
        Row.windows(
            "{char:4;int:4;char}",
            f -> f.struct(f.bits(CHAR, 4), f.bits(INT, 4), f.of(CHAR)),
            "4/4/1",
            "12/4/8"),
        Row.windows(
            "{short:9;int:9;char}",
            f -> f.struct(f.bits(SHORT, 9), f.bits(INT, 9), f.of(CHAR)),
            "4/4/3",
            "12/4/8"),
        Row.windows(
            "{int:5;:0;int:5;char}",
            f -> f.struct(f.bits(INT, 5), f.unnamed(INT, 0), f.bits(INT, 5), f.of(CHAR)),
            "8/4/5",
            "12/4/8"),
        Row.three(
            "{char;int:0;char}",
            f -> f.struct(f.of(CHAR), f.unnamed(INT, 0), f.of(CHAR)),
            "5/1/4",
            "8/4/4",
            "2/1/1"),
        Row.three(
            "{char;int:7 unnamed;char}",
            f -> f.struct(f.of(CHAR), f.unnamed(INT, 7), f.of(CHAR)),
            "3/1/2",
            "4/4/2",
            "12/4/8"),
        new Row(
            "{u64:40;int:20;char}",
            f -> f.struct(f.bits(UINT64_T, 40), f.bits(INT, 20), f.of(CHAR)),
            "16/8/8",
            "12/4/8",
            "16/8/8",
            "16/8/8",
            "16/8/12"),
        Row.same("packed{char;int}", f -> f.record(PACKED, f.of(CHAR), f.of(INT)), "5/1/1"),
        Row.windows(
            "packed{int:5;int:30;char}",
            f -> f.record(PACKED, f.bits(INT, 5), f.bits(INT, 30), f.of(CHAR)),
            "6/1/5",
            "9/1/8"),
        Row.same("aligned(16){char}", f -> f.record(ALIGNED, f.of(CHAR)), "16/16/0"),
        Row.x86("{int;double[]}", f -> f.struct(f.of(INT), f.array(DOUBLE, 0)), "8/8/8", "4/4/4"),
        Row.same("{bool;bool}", f -> f.struct(f.of(BOOL), f.of(BOOL)), "2/1/1"),
        Row.windows("{wchar_t}", f -> f.struct(f.of(WCHAR_T)), "4/4/0", "2/2/0"));
  }

  private static Stream<Arguments> vectors() {
    return Arrays.stream(Abi.values())
        .flatMap(abi -> rows().stream().map(row -> Arguments.of(abi, row.c(), row)));
  }

  @ParameterizedTest(name = "{1} on {0}")
  @MethodSource("vectors")
  void records_lie_as_measured(Abi abi, String c, Row row) {
    assertThat(text(row.record().apply(new Fields(abi)))).isEqualTo(row.expected(abi));
  }

  @ParameterizedTest
  @MethodSource("longDoubles")
  void a_long_double_behind_a_char(Abi abi, String expected) {
    Fields f = new Fields(abi);
    assertThat(text(f.struct(f.of(CHAR), f.longDouble()))).isEqualTo(expected);
  }

  private static List<Arguments> longDoubles() {
    List<Arguments> all = new ArrayList<>();
    for (Abi abi : Abi.values()) {
      all.add(
          Arguments.of(
              abi,
              switch (abi) {
                case LINUX_X86 -> "16/4/4";
                case LINUX_ARM, MACOS_AARCH64, WINDOWS_X64, WINDOWS_AARCH64 -> "16/8/8";
                case LINUX_S390X -> "24/8/8";
                default -> "32/16/16";
              }));
    }
    return all;
  }

  private static String text(Placement placement) {
    return "%d/%d/%d"
        .formatted(
            placement.extent().size(),
            placement.extent().alignment(),
            placement.offset(placement.bits().size() - 1));
  }
}
