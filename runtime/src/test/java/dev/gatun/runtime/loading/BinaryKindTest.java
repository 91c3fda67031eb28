package dev.gatun.runtime.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.gatun.runtime.layout.Abi;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers written by hand, after the documents of the formats; real ELF files in other tests. */
class BinaryKindTest {
  private static Optional<BinaryKind> elf(int bits, ByteOrder order, int machine) {
    ByteBuffer header = ByteBuffer.allocate(64);
    header.putInt(0, 0x7f454c46).put(4, (byte) (bits / 32));
    header.put(5, (byte) (order == ByteOrder.BIG_ENDIAN ? 2 : 1));
    header.order(order).putShort(18, (short) machine);
    return BinaryKind.of(header);
  }

  private static BinaryKind kind(Abi abi) {
    return switch (abi) {
      case LINUX_X64 -> elf(64, ByteOrder.LITTLE_ENDIAN, 62).orElseThrow();
      case LINUX_AARCH64 -> elf(64, ByteOrder.LITTLE_ENDIAN, 183).orElseThrow();
      case LINUX_RISCV64 -> elf(64, ByteOrder.LITTLE_ENDIAN, 243).orElseThrow();
      case LINUX_S390X -> elf(64, ByteOrder.BIG_ENDIAN, 22).orElseThrow();
      case LINUX_PPC64 -> elf(64, ByteOrder.BIG_ENDIAN, 21).orElseThrow();
      case LINUX_PPC64LE -> elf(64, ByteOrder.LITTLE_ENDIAN, 21).orElseThrow();
      case LINUX_X86 -> elf(32, ByteOrder.LITTLE_ENDIAN, 3).orElseThrow();
      case LINUX_ARM -> elf(32, ByteOrder.LITTLE_ENDIAN, 40).orElseThrow();
      case MACOS_X64 -> mach(0x01000007).orElseThrow();
      case MACOS_AARCH64 -> mach(0x0100000c).orElseThrow();
      case WINDOWS_X64 -> pe(0x8664).orElseThrow();
      case WINDOWS_AARCH64 -> pe(0xaa64).orElseThrow();
    };
  }

  private static Optional<BinaryKind> mach(int cpu) {
    ByteBuffer header = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    return BinaryKind.of(header.putInt(0, 0xfeedfacf).putInt(4, cpu));
  }

  private static Optional<BinaryKind> pe(int machine) {
    ByteBuffer header = dos(0x80);
    header.put(0x80, (byte) 'P').put(0x81, (byte) 'E').putShort(0x84, (short) machine);
    return BinaryKind.of(header);
  }

  private static ByteBuffer dos(int start) {
    ByteBuffer header = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
    return header.put(0, (byte) 'M').put(1, (byte) 'Z').putInt(0x3c, start);
  }

  @Test
  void each_platform_loads_its_own_and_no_other() {
    for (Abi file : Abi.values()) {
      for (Abi platform : Abi.values()) {
        assertThat(kind(file).isFor(platform))
            .as("%s on %s", kind(file), platform)
            .isEqualTo(file == platform);
      }
    }
  }

  @Test
  void a_file_of_several_architectures_fits_each_of_them() {
    ByteBuffer header = ByteBuffer.allocate(64).putInt(0, 0xcafebabe).putInt(4, 2);
    header.putInt(8, 0x01000007).putInt(28, 0x0100000c);
    BinaryKind kind = BinaryKind.of(header).orElseThrow();

    assertThat(kind).hasToString("x64 and AArch64 (Mach-O)");
    assertThat(kind.isFor(Abi.MACOS_X64)).isTrue();
    assertThat(kind.isFor(Abi.MACOS_AARCH64)).isTrue();
  }

  /** A class file begins as a universal one does; its version is no number of architectures. */
  @Test
  void other_files_are_nothing() {
    assertThat(BinaryKind.of(ByteBuffer.allocate(4096))).isEmpty();
    assertThat(BinaryKind.of(ByteBuffer.allocate(3))).isEmpty();
    assertThat(BinaryKind.of(ByteBuffer.allocate(64).putInt(0, 0xcafebabe).putInt(4, 66)))
        .isEmpty();
    assertThat(elf(64, ByteOrder.LITTLE_ENDIAN, 999).map(BinaryKind::toString))
        .contains("machine 999 (ELF, 64 bit, little-endian)");
  }

  /** Their own header is said to begin behind what is there, or before it. */
  @ParameterizedTest
  @ValueSource(ints = {Integer.MAX_VALUE, Integer.MAX_VALUE - 5, Integer.MIN_VALUE, -1, 507, 512})
  void a_windows_file_that_points_beside_itself_is_nothing(int start) {
    assertThat(BinaryKind.of(dos(start))).isEmpty();
  }

  @Test
  void no_bytes_are_too_odd() {
    Random random = new Random(5);
    int[] magics = {0x7f454c46, 0xcffaedfe, 0xcafebabe, 0x4d5a0000};
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[64 + random.nextInt(600)];
      random.nextBytes(bytes);
      ByteBuffer header = ByteBuffer.wrap(bytes).putInt(0, magics[i % magics.length]);
      if (random.nextBoolean()) {
        header.putInt(4, random.nextInt(40));
      }
      assertThatCode(() -> BinaryKind.of(header)).doesNotThrowAnyException();
    }
  }
}
