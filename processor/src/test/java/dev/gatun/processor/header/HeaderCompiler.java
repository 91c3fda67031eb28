package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A C compiler for some platform, which writes debug information.
 *
 * @param command how it is called
 */
record HeaderCompiler(List<String> command) {
  private static final List<String> OPTIONS =
      List.of(
          "-c",
          "-g",
          "-gdwarf-5",
          "-gz=none",
          "-fno-lto",
          "-fno-eliminate-unused-debug-types",
          "-w",
          "-std=gnu11",
          "-x",
          "c");

  private static final List<String> GCC =
      List.of(
          "gcc -m32",
          "aarch64-linux-gnu-gcc",
          "arm-linux-gnueabihf-gcc",
          "riscv64-linux-gnu-gcc",
          "s390x-linux-gnu-gcc",
          "powerpc64-linux-gnu-gcc",
          "powerpc64le-linux-gnu-gcc",
          "x86_64-w64-mingw32-gcc");

  private static final List<String> CLANG =
      List.of(
          "x86_64-linux-gnu",
          "aarch64-linux-gnu",
          "i686-linux-gnu",
          "riscv64-linux-gnu",
          "s390x-linux-gnu",
          "powerpc64-linux-gnu",
          "powerpc64le-linux-gnu",
          "arm-linux-gnueabihf",
          "armeb-linux-gnueabi",
          "mips-linux-gnu",
          "mips64-linux-gnuabi64",
          "mips64el-linux-gnuabi64",
          "x86_64-apple-macos",
          "arm64-apple-macos",
          "x86_64-pc-windows-msvc",
          "aarch64-pc-windows-msvc",
          "i686-pc-windows-msvc",
          "x86_64-unknown-freebsd",
          "aarch64-linux-android",
          "wasm32-unknown-unknown");

  /** A compiler as it is called, with options of its own behind it. */
  static HeaderCompiler of(String command) {
    return new HeaderCompiler(List.of(command.split(" ")));
  }

  /** Those that could be on this machine. */
  static List<HeaderCompiler> all() {
    List<HeaderCompiler> all = new ArrayList<>(ofHost());
    all.addAll(
        List.of(
            of("gcc -gdwarf-4"),
            of("clang -gdwarf-4"),
            of("s390x-linux-gnu-gcc -gdwarf-4"),
            of("clang -gdwarf-4 --target=s390x-linux-gnu")));
    GCC.forEach(gcc -> all.add(of(gcc)));
    CLANG.forEach(target -> all.add(of("clang --target=" + target)));
    return all;
  }

  /** Those for this machine, which have the headers of its libraries. */
  static List<HeaderCompiler> ofHost() {
    return List.of(of("gcc"), of("clang"));
  }

  /** The same compiler with a further option. */
  HeaderCompiler with(String... options) {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(options));
    return new HeaderCompiler(whole);
  }

  /** What the debug information of a source says. */
  HeaderTypes types(String source) throws MalformedObjectException {
    return DwarfReader.read(ObjectFile.of(compiled(source)));
  }

  /** The object file of a source that needs no headers. */
  byte[] compiled(String source) {
    return with("-ffreestanding").compiledHosted(source);
  }

  /** The object file of a source. */
  byte[] compiledHosted(String source) {
    assumeHere();
    return objectOf(source);
  }

  /** Without the compiler a test is skipped. */
  void assumeHere() {
    inDirectory(
        object -> {
          boolean isHere = run("int works;", object) == null;
          assumeTrue(isHere, () -> this + " is not installed, or does not work");
          return null;
        });
  }

  private byte[] objectOf(String source) {
    return inDirectory(
        object -> {
          assertThat(run(source, object)).as(toString()).isNull();
          return Files.readAllBytes(object);
        });
  }

  /** What is done with an object file. */
  private interface Action {
    byte[] apply(Path object) throws IOException;
  }

  /** Some options write further files next to the object file; all of them are deleted. */
  private static byte[] inDirectory(Action action) {
    try {
      Path directory = Files.createTempDirectory("gatun");
      try {
        return action.apply(directory.resolve("it.o"));
      } finally {
        try (Stream<Path> files = Files.list(directory)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the compiler says, or null if it accepts the source. */
  private String run(String source, Path object) {
    List<String> whole = new ArrayList<>(List.of(command.getFirst()));
    whole.addAll(OPTIONS);
    whole.addAll(command.subList(1, command.size()));
    whole.addAll(List.of("-o", object.toString(), "-"));
    try {
      Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
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

  @Override
  public String toString() {
    return String.join(" ", command);
  }
}
