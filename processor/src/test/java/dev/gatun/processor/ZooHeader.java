package dev.gatun.processor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A folder with the header {@code zoo.h}, for what a library of it is compared with.
 *
 * @param folder the folder
 */
record ZooHeader(Path folder) {
  private static final Pattern NUMBER = Pattern.compile("error: (GATUN\\d+) ");

  static ZooHeader in(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("zoo.h"), text);
    return new ZooHeader(folder);
  }

  /** What comes of a library with this body. */
  Compiled compiled(String compiler, String body, String... options) {
    String source =
        """
        package demo;
        import dev.gatun.annotation.*;
        import java.lang.foreign.MemorySegment;
        import static dev.gatun.annotation.CType.*;
        @NativeLibrary(value = "zoo", header = "zoo.h") public interface Zoo {
        %s
        }
        """;
    return Compiling.source("Zoo.java", source.formatted(body.indent(2)))
        .with("-Agatun.cc=" + compiler, "-Agatun.include=" + folder, "-Xmaxerrs", "1000")
        .with(options)
        .onClassPath();
  }

  String printed(String compiler, String body, String... options) {
    return compiled(compiler, body, options).printed();
  }

  /** The numbers of the errors. */
  List<String> numbers(String compiler, String body) {
    return NUMBER.matcher(printed(compiler, body)).results().map(error -> error.group(1)).toList();
  }

  /** A program of this kind that is called as a compiler, and says nothing of itself. */
  String script(String does) throws IOException {
    assumeTrue(File.separatorChar == '/', "there is a shell");
    Path script = Files.createTempFile(folder, "cc", "");
    Files.writeString(
        script,
        """
        #!/bin/sh
        if test "$1" = -v; then exit 1; fi
        for word in "$@"; do
          if test "$before" = -o; then object=$word; fi
          before=$word
          source=$word
        done
        """
            + does
            + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script.toString();
  }
}
