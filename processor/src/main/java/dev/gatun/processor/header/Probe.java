package dev.gatun.processor.header;

import dev.gatun.annotation.CType;
import dev.gatun.processor.header.Item.Way;
import dev.gatun.runtime.layout.Abi;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds out which platform a compiler compiles for that does not say it: from what it writes. */
final class Probe {
  private static final List<String> SYSTEMS = List.of("windows", "darwin", "linux");

  private static final List<String> MACHINES =
      List.of("x86_64", "aarch64", "riscv64", "s390x", "powerpc64", "powerpc64le", "i686", "arm");

  private static final String MACROS =
      """
      #if defined(_WIN32)
      #define GATUN_SYSTEM 0
      #elif defined(__APPLE__)
      #define GATUN_SYSTEM 1
      #elif defined(__linux__)
      #define GATUN_SYSTEM 2
      #else
      #define GATUN_SYSTEM 255
      #endif
      #if defined(__x86_64__) || defined(_M_X64)
      #define GATUN_MACHINE 0
      #elif defined(__aarch64__) || defined(_M_ARM64)
      #define GATUN_MACHINE 1
      #elif defined(__riscv)
      #define GATUN_MACHINE 2
      #elif defined(__s390x__)
      #define GATUN_MACHINE 3
      #elif defined(__powerpc64__) && !defined(__LITTLE_ENDIAN__)
      #define GATUN_MACHINE 4
      #elif defined(__powerpc64__)
      #define GATUN_MACHINE 5
      #elif defined(__i386__) || defined(_M_IX86)
      #define GATUN_MACHINE 6
      #elif defined(__arm__) || defined(_M_ARM)
      #define GATUN_MACHINE 7
      #else
      #define GATUN_MACHINE 255
      #endif
      """;

  private Probe() {}

  /**
   * The platform of a compiler, if it compiles for one that Gatun knows.
   *
   * @throws IOException if it cannot be started
   */
  static Optional<Abi> platform(List<String> command) throws IOException {
    return platform(command, Optional.empty());
  }

  /**
   * The same of a compiler that says of itself what it compiles for, whatever its flags are.
   *
   * @param said what it says, which holds if it cannot compile the probe
   * @throws IOException if it cannot be started
   */
  static Optional<Abi> platform(List<String> command, Optional<Abi> said) throws IOException {
    Optional<Answers> answers =
        CompilerRun.of(command, CompilerRun.Step.COMPILE, text()).object().map(Answers::new);
    Optional<long[]> numbers = answers.flatMap(it -> it.numbers(0, 4));
    return numbers.isEmpty()
        ? said
        : named(numbers.get())
            .filter(abi -> isOf(numbers.get(), abi))
            .filter(abi -> answers.get().real(1, abi).equals(Optional.of(1.0)));
  }

  private static String text() {
    return QuestionText.PROLOGUE
        + MACROS
        + QuestionText.numbers(0, "GATUN_SYSTEM", "GATUN_MACHINE", "sizeof(void *)", "sizeof(long)")
        + "\n"
        + QuestionText.of(1, new Way(Item.Subject.REAL, "1.0", List.of()))
        + "\n";
  }

  private static Optional<Abi> named(long[] numbers) {
    return at(SYSTEMS, numbers[0])
        .flatMap(system -> at(MACHINES, numbers[1]).map(machine -> machine + "-" + system))
        .flatMap(Triples::abi);
  }

  private static Optional<String> at(List<String> names, long index) {
    return index >= 0 && index < names.size()
        ? Optional.of(names.get((int) index))
        : Optional.empty();
  }

  /** One machine can have several ideas of its types. */
  private static boolean isOf(long[] numbers, Abi abi) {
    return numbers[2] == abi.pointer().size() && numbers[3] == abi.extent(CType.LONG).size();
  }
}
