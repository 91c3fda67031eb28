package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbols against those that a library exports, where it is at hand while compiling. */
final class ExportsTest {
  private static final String C =
      """
      int canal_length(void) { return 80; }
      int canal_ships = 3;
      static int hidden(void) { return 1; }
      int canal_use(void) { return hidden(); }
      """;

  private static final String CANAL =
      """
      package demo;
      import dev.gatun.annotation.*;
      @NativeLibrary({"canal", "libcanal.so"}) public interface Canal {
        int canal_length();
        @Symbol("canal_use") int use();
        @Symbol(value = "canal_depth", optional = true) int depth();
        @Variable int canal_ships();
      }
      """;

  @TempDir Path libraries;

  private Compiled compile(String source) {
    return Compiling.source("Canal.java", source)
        .with("-proc:only", "-Agatun.libraries=/nowhere" + File.pathSeparator + libraries)
        .onClassPath();
  }

  private void build(String compiler, String name) throws Exception {
    Path source = Files.writeString(libraries.resolve("canal.c"), C);
    List<String> command = new ArrayList<>(Arrays.asList(compiler.split(" ")));
    command.addAll(List.of("-shared", "-fPIC", "-nostdlib", "-o"));
    command.addAll(List.of(libraries.resolve(name).toString(), source.toString()));
    int exit;
    try {
      exit = new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      exit = -1;
    }
    assumeTrue(exit == 0, compiler + " is not here");
  }

  /** Of 32 and 64 bits, and of both byte orders. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cc",
        "aarch64-linux-gnu-gcc",
        "arm-linux-gnueabihf-gcc",
        "riscv64-linux-gnu-gcc",
        "s390x-linux-gnu-gcc",
        "powerpc64-linux-gnu-gcc"
      })
  void what_is_exported_is_bound_and_what_is_not_is_refused(String compiler) throws Exception {
    build(compiler, "libcanal.so");

    assertThat(compile(CANAL).printed()).isEmpty();
    assertThat(compile(CANAL.replace("canal_use", "canal_used")).printed())
        .isEqualTo(
            """
            Canal.java:5: error: GATUN132 libcanal.so has no 'canal_used'; did you mean 'canal_use'?
              @Symbol("canal_used") int use();
                      ^
                  why: its first use would be an exception
                  fix: write the name that the library exports; if only some versions of it have the symbol, \
            use @Symbol(optional = true)
            1 error
            """);
    assertThat(compile(CANAL.replace("canal_length", "canalLength")).printed())
        .contains("GATUN132 libcanal.so has no 'canalLength'; did you mean 'canal_length'?");
    assertThat(compile(CANAL.replace("canal_use", "hidden")).printed())
        .contains("GATUN132 libcanal.so has no 'hidden'");
    assertThat(compile(CANAL.replace("int canal_ships", "int canal_boats")).printed())
        .contains("GATUN132 libcanal.so has no 'canal_boats'");
  }

  /** No method of the library stands for it. */
  @Test
  void a_function_that_only_closes_a_handle_is_looked_for_too() throws Exception {
    build("cc", "libcanal.so");
    String lock =
        """
          Lock lock();
          @Handle(close = "CLOSE") interface Lock extends AutoCloseable { @Override void close(); }
        }
        """;
    String locks =
        CANAL.replace("}\n", lock).replace("Lock lock", "@Symbol(\"canal_use\") Lock lock");

    assertThat(compile(locks.replace("CLOSE", "canal_use")).printed()).isEmpty();
    assertThat(compile(locks.replace("CLOSE", "canal_usd")).printed())
        .contains("GATUN132 libcanal.so has no 'canal_usd'; did you mean 'canal_use'?")
        .contains("1 error");
  }

  @Test
  void a_library_that_is_not_there_is_not_looked_at() {
    assertThat(compile(CANAL.replace("canal_use", "canal_used")).printed()).isEmpty();
  }

  /** The loader says what is wrong with it; here nothing is known. */
  @Test
  void a_broken_library_is_not_looked_at() throws Exception {
    build("cc", "libcanal.so");
    byte[] whole = Files.readAllBytes(libraries.resolve("libcanal.so"));
    for (int length = 0; length < whole.length; length += 97) {
      Files.write(libraries.resolve("libcanal.so"), Arrays.copyOf(whole, length));
      assertThat(compile(CANAL).printed()).doesNotContain("GATUN999", "Exception");
    }
  }

  @Test
  void what_the_process_has_is_not_known() throws Exception {
    build("cc", "libcanal.so");

    assertThat(
            compile(
                    CANAL.replace("interface Canal", "interface Canal extends LibC")
                        + "@NativeLibrary interface LibC { int getpid(); }")
                .printed())
        .isEmpty();
  }
}
