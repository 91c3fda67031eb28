package dev.gatun.processor.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.runtime.layout.Abi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A C compiler for a platform, which links nothing and so needs no headers or libraries of it.
 *
 * @param abi the platform
 * @param command how it is called
 */
record CCompiler(Abi abi, List<String> command) {
  private static final List<String> CHECKING = List.of("-fsyntax-only");

  /** gcc for platforms that are not this one, as Debian's packages call it. */
  private static final Map<Abi, String> CROSS =
      new EnumMap<>(
          Map.of(
              Abi.LINUX_AARCH64, "aarch64-linux-gnu-gcc",
              Abi.LINUX_RISCV64, "riscv64-linux-gnu-gcc",
              Abi.LINUX_S390X, "s390x-linux-gnu-gcc",
              Abi.LINUX_PPC64, "powerpc64-linux-gnu-gcc",
              Abi.LINUX_PPC64LE, "powerpc64-linux-gnu-gcc -mlittle-endian",
              Abi.LINUX_ARM, "arm-linux-gnueabihf-gcc",
              Abi.WINDOWS_X64, "x86_64-w64-mingw32-gcc"));

  /** Those that could be on this machine: its own, Debian's cross compilers, clang for all. */
  static List<CCompiler> all() {
    List<CCompiler> all = new ArrayList<>();
    Abi.of(System.getProperty("os.name"), System.getProperty("os.arch"))
        .ifPresent(
            host -> {
              all.add(new CCompiler(host, List.of("cc")));
              if (host == Abi.LINUX_X64) {
                all.add(new CCompiler(Abi.LINUX_X86, List.of("cc", "-m32")));
              }
            });
    CROSS.forEach((abi, gcc) -> all.add(new CCompiler(abi, List.of(gcc.split(" ")))));
    for (Abi abi : Abi.values()) {
      all.add(new CCompiler(abi, List.of("clang", "--target=" + target(abi))));
    }
    return all;
  }

  /** Fails with what the compiler says, if it does not accept a source. */
  void accepts(String source) {
    assumeHere();
    assertThat(run(source, CHECKING)).as(toString()).isNull();
  }

  /** The object file; fails with what the compiler says, if it does not accept a source. */
  byte[] compiled(String source) {
    assumeHere();
    try {
      Path object = Files.createTempFile("gatun", ".o");
      try {
        assertThat(run(source, List.of("-c", "-w", "-o", object.toString())))
            .as(toString())
            .isNull();
        return Files.readAllBytes(object);
      } finally {
        Files.deleteIfExists(object);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.join(" ", command);
  }

  /** Without the compiler a test is skipped, and says so. */
  private void assumeHere() {
    boolean isHere = run("int works;", CHECKING) == null;
    if (!isHere) {
      System.out.println(this + ": left out, it is not installed");
    }
    assumeTrue(isHere, () -> this + " is not installed");
  }

  /** What the compiler says, or null if it accepts the source. */
  private String run(String source, List<String> options) {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(options);
    whole.addAll(List.of("-std=c11", "-x", "c", "-"));
    try {
      Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
      // All of the source is read before the first complaint is written.
      try (var in = process.getOutputStream()) {
        in.write(source.getBytes(StandardCharsets.UTF_8));
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? null : said;
    } catch (IOException e) {
      return e.getMessage();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String target(Abi abi) {
    return switch (abi) {
      case LINUX_X64 -> "x86_64-linux-gnu";
      case LINUX_AARCH64 -> "aarch64-linux-gnu";
      case LINUX_RISCV64 -> "riscv64-linux-gnu";
      case LINUX_S390X -> "s390x-linux-gnu";
      case LINUX_PPC64 -> "powerpc64-linux-gnu";
      case LINUX_PPC64LE -> "powerpc64le-linux-gnu";
      case LINUX_X86 -> "i386-linux-gnu";
      case LINUX_ARM -> "arm-linux-gnueabihf";
      case MACOS_X64 -> "x86_64-apple-darwin";
      case MACOS_AARCH64 -> "arm64-apple-darwin";
      case WINDOWS_X64 -> "x86_64-pc-windows-msvc";
      case WINDOWS_AARCH64 -> "aarch64-pc-windows-msvc";
    };
  }
}
