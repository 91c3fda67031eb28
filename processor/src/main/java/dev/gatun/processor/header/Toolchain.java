package dev.gatun.processor.header;

import dev.gatun.runtime.layout.Abi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A C compiler for one platform.
 *
 * @param command the program and its first arguments
 * @param kind which one it is
 * @param abi the platform
 * @param version what it says of itself, so that another one is noticed
 */
record Toolchain(List<String> command, Kind kind, Abi abi, String version) {
  /** A compiler whose options and debug information are known, or any other one. */
  enum Kind {
    /** GNU's. */
    GCC,
    /** LLVM's. */
    CLANG,
    /** One that takes C11, and of whose options only those are used that every compiler has. */
    OTHER
  }

  /** Its name without a directory, and its arguments. */
  String name() {
    List<String> words = new ArrayList<>(command);
    words.set(0, Path.of(command.getFirst()).getFileName().toString());
    return String.join(" ", words);
  }

  /** Whether it is asked for types. */
  boolean tellsTypes() {
    return kind != Kind.OTHER;
  }
}
