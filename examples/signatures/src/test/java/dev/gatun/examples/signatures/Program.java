package dev.gatun.examples.signatures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs programs. */
final class Program {
  private static final List<String> C_COMPILERS = List.of("cc", "gcc", "clang");

  private Program() {}

  /** A program of the JDK that this runs on. */
  static String java(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** The first C compiler that this machine has. */
  static String cCompiler() throws IOException {
    for (String compiler : C_COMPILERS) {
      try {
        run(List.of(compiler, "--version"));
        return compiler;
      } catch (IOException e) {
        // the next one
      }
    }
    throw new IOException("no C compiler is installed: none of " + C_COMPILERS + " works");
  }

  /** Runs a program, which must not fail; {@return the lines that it prints} */
  static List<String> run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(command.getFirst() + " ended with " + status + ":\n" + said);
      }
      return said.lines().toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroy();
    }
  }
}
