import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles each {@code src/name.c} to the shared library {@code name} in {@code target/lib}, unless
 * that is newer than its source and every header; where there is a {@code src/name.map}, the linker
 * gives its functions the versions that it says. A {@code src/name_jni.c} includes {@code name.c},
 * and is left out where the JDK has no {@code jni.h}. Maven runs this in the directory {@code
 * native}, and so can you: {@code java Build.java}.
 */
class Build {
  private static final Path SOURCES = Path.of("src");
  private static final Path HEADERS = Path.of("include");
  private static final Path LIBRARIES = Path.of("target", "lib");

  private static final Path JNI = Path.of(System.getProperty("java.home"), "include");

  private static final List<String> COMPILERS = List.of("cc", "gcc", "clang");
  private static final String FLAGS =
      "-std=c11 -D_GNU_SOURCE -O2 -g -Wall -Wextra -Werror -fPIC -shared -pthread";

  private static final String NO_COMPILER =
      """
      A C compiler is needed to build the libraries in native/, and none of %s works here.
      Please install one:
        Debian, Ubuntu:  apt-get install gcc libc6-dev
        Fedora:          dnf install gcc
        macOS:           xcode-select --install
        Windows:         winget install LLVM.LLVM
      """;

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> headers = files(HEADERS, ".h");
    Files.createDirectories(LIBRARIES);
    for (Path source : files(SOURCES, ".c")) {
      Path library = libraryOf(source);
      if (isJni(source) && !Files.exists(JNI.resolve("jni.h"))) {
        continue;
      }
      if (!isNewer(library, source)
          || !isNewer(library, included(source))
          || !headers.stream().allMatch(h -> isNewer(library, h))) {
        compile(source, library);
      }
    }
  }

  private static List<Path> files(Path directory, String extension) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }

  private static Path libraryOf(Path source) {
    String name = source.getFileName().toString().replaceFirst("\\.c$", "");
    return LIBRARIES.resolve(System.mapLibraryName(name));
  }

  private static boolean isJni(Path source) {
    return source.toString().endsWith("_jni.c");
  }

  private static Path included(Path source) {
    return isJni(source) ? Path.of(source.toString().replaceFirst("_jni\\.c$", ".c")) : source;
  }

  private static boolean isNewer(Path library, Path input) {
    return library.toFile().lastModified() > input.toFile().lastModified();
  }

  private static void compile(Path source, Path library) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(compiler());
    command.addAll(List.of(FLAGS.split(" ")));
    command.addAll(versions(source));
    command.addAll(List.of("-I", HEADERS.toString()));
    if (isJni(source)) {
      command.addAll(List.of("-I", JNI.toString(), "-I", JNI.resolve(platform()).toString()));
    }
    command.addAll(List.of("-o", library.toString(), source.toString()));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      fail(
          "The C compiler refused native/"
              + source
              + ". The command was: "
              + String.join(" ", command));
    }
  }

  /** The directory beside {@code jni.h} with what differs between systems. */
  private static String platform() {
    String system = System.getProperty("os.name");
    return system.startsWith("Windows") ? "win32" : system.startsWith("Mac") ? "darwin" : "linux";
  }

  /** Only the linkers of ELF know versions. */
  private static List<String> versions(Path source) {
    Path map = Path.of(source.toString().replaceFirst("\\.c$", ".map"));
    boolean isElf = System.mapLibraryName("").endsWith(".so");
    return isElf && Files.exists(map) ? List.of("-Wl,--version-script=" + map) : List.of();
  }

  private static String compiler() throws InterruptedException {
    for (String candidate : COMPILERS) {
      if (works(candidate)) {
        return candidate;
      }
    }
    throw fail(NO_COMPILER.formatted(String.join(", ", COMPILERS)));
  }

  private static boolean works(String compiler) throws InterruptedException {
    try {
      return new ProcessBuilder(compiler, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static AssertionError fail(String why) {
    System.err.println(why);
    System.exit(1);
    return new AssertionError("not reached");
  }
}
