package dev.gatun.runtime.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The facts about platforms, held against the platform that the tests run on. */
class AbiTest {
  private static final Map<String, MemoryLayout> JVM = Linker.nativeLinker().canonicalLayouts();

  private static Abi running() {
    return Abi.of(System.getProperty("os.name"), System.getProperty("os.arch")).orElseThrow();
  }

  /** All names that {@code Linker.canonicalLayouts} promises on every platform. */
  @ParameterizedTest
  @CsvSource({
    "BOOL, bool",
    "CHAR, char",
    "SHORT, short",
    "INT, int",
    "LONG, long",
    "LONG_LONG, long long",
    "FLOAT, float",
    "DOUBLE, double",
    "SIZE_T, size_t",
    "WCHAR_T, wchar_t",
    "INT8_T, int8_t",
    "INT16_T, int16_t",
    "INT32_T, int32_t",
    "INT64_T, int64_t"
  })
  void a_type_takes_the_room_that_the_running_jvm_gives_it(CType type, String canonical) {
    MemoryLayout layout = JVM.get(canonical);
    assertThat(running().extent(type))
        .isEqualTo(new Extent(layout.byteSize(), layout.byteAlignment()));
  }

  @Test
  void a_pointer_takes_the_room_that_the_running_jvm_gives_it() {
    MemoryLayout layout = JVM.get("void*");
    assertThat(running().pointer())
        .isEqualTo(new Extent(layout.byteSize(), layout.byteAlignment()));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, LINUX_X64",
    "Linux, aarch64, LINUX_AARCH64",
    "Mac OS X, x86_64, MACOS_X64",
    "Mac OS X, aarch64, MACOS_AARCH64",
    "Windows Server 2025, amd64, WINDOWS_X64",
    "LINUX, riscv64, LINUX_RISCV64"
  })
  void a_platform_is_known_by_the_names_that_java_has_for_it(String os, String arch, Abi abi) {
    assertThat(Abi.of(os, arch)).contains(abi);
  }

  @Test
  void an_unknown_platform_is_none() {
    assertThat(Abi.of("Linux", "sparcv9")).isEmpty();
    assertThat(Abi.of("SunOS", "amd64")).isEmpty();
    assertThat(Abi.of("Windows 11", "riscv64")).isEmpty();
    assertThat(Abi.of("", "")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_type_is_aligned_to_its_size_but_on_32_bit_x86(Abi abi) {
    for (CType type : CType.values()) {
      Extent extent = abi.extent(type);
      long alignment = abi == Abi.LINUX_X86 ? Math.min(extent.size(), 4) : extent.size();
      assertThat(extent.size()).as("%s", type).isIn(1L, 2L, 4L, 8L);
      assertThat(extent.alignment()).as("%s", type).isEqualTo(alignment);
    }
  }

  @Test
  void windows_alone_lacks_the_types_of_posix() {
    for (Abi abi : Abi.values()) {
      for (CType type : CType.values()) {
        boolean posix =
            switch (type) {
              case MODE_T, PID_T, UID_T, GID_T -> true;
              default -> false;
            };
        assertThat(abi.has(type)).isEqualTo(!(posix && abi.name().startsWith("WINDOWS")));
      }
    }
  }

  @Test
  void a_size_is_fixed_where_no_platform_differs() {
    assertThat(Abi.hasFixedSize(CType.INT)).isTrue();
    assertThat(Abi.hasFixedSize(CType.UINT64_T)).isTrue();
    assertThat(Abi.hasFixedSize(CType.LONG)).isFalse();
    assertThat(Abi.hasFixedSize(CType.SIZE_T)).isFalse();
    assertThat(Abi.hasFixedSize(CType.WCHAR_T)).isFalse();
    assertThat(Abi.hasFixedSize(CType.PID_T)).as("Windows has none").isFalse();
  }

  @Test
  void the_sign_of_some_types_depends_on_the_platform() {
    assertThat(Abi.isAlwaysSigned(CType.INT)).isTrue();
    assertThat(Abi.isNeverSigned(CType.INT)).isFalse();
    assertThat(Abi.isAlwaysSigned(CType.SIZE_T)).isFalse();
    assertThat(Abi.isNeverSigned(CType.SIZE_T)).isTrue();
    for (CType type : List.of(CType.CHAR, CType.WCHAR_T, CType.CLOCK_T)) {
      assertThat(Abi.isAlwaysSigned(type)).as(type.spelling()).isFalse();
      assertThat(Abi.isNeverSigned(type)).as(type.spelling()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LINUX_X64, 8, true, true",
    "LINUX_AARCH64, 8, false, false",
    "LINUX_RISCV64, 8, false, true",
    "LINUX_X86, 4, true, true",
    "MACOS_AARCH64, 8, true, true",
    "WINDOWS_X64, 4, true, false"
  })
  void long_and_the_signs_of_char_and_wchar_t_differ(
      Abi abi, long ofLong, boolean ofChar, boolean ofWideChar) {
    assertThat(abi.extent(CType.LONG).size()).isEqualTo(ofLong);
    assertThat(abi.isSigned(CType.CHAR)).isEqualTo(ofChar);
    assertThat(abi.isSigned(CType.WCHAR_T)).isEqualTo(ofWideChar);
  }
}
