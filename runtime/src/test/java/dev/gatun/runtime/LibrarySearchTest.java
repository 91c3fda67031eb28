package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.loading.SystemDirectories;
import java.io.File;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibrarySearchTest {
  /** A real library, which any JVM could load. */
  private static final Path LIBRARY = ofJvm("jimage");

  private static Path ofJvm(String name) {
    String file = System.mapLibraryName(name);
    Path home = Path.of(System.getProperty("java.home"));
    Path library = home.resolve("lib").resolve(file);
    return Files.exists(library) ? library : home.resolve("bin").resolve(file);
  }

  @TempDir Path directory;

  private String open(String libraryPath, String... names) throws Exception {
    Forked jvm =
        Forked.run(
            directory, List.of("-Djava.library.path=" + libraryPath), OpenLibrary.class, names);
    assertThat(jvm.exit()).as(jvm.output()).isZero();
    return jvm.output();
  }

  /** The lines for a name: the directories of the library path, then those of the system. */
  private static String places(String name, Path... libraryPath) {
    String file = System.mapLibraryName(name);
    return Stream.concat(
            Stream.of(libraryPath)
                .map(place -> "java.library.path: %s is not there".formatted(place.resolve(file))),
            SystemDirectories.existing(Platform.ABI).stream()
                .map(place -> "the system: %s is not there".formatted(place.resolve(file))))
        .map(line -> "\n  " + line)
        .collect(Collectors.joining());
  }

  /** The lines of what nobody said anything of. */
  private static String unset(String... names) {
    return Stream.of(names)
            .map(name -> "\n  -Dgatun.library." + name + ": is not set")
            .collect(Collectors.joining())
        + "\n  -Dgatun.library.path: is not set"
        + "\n  jars: no file was given to the compiler by -Agatun.natives";
  }

  private Path plant(Path place) throws Exception {
    Files.createDirectories(place);
    return Files.copy(LIBRARY, place.resolve(System.mapLibraryName("planted")));
  }

  @Test
  void a_library_is_found_in_the_first_directory_that_has_it() throws Exception {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    Path third = directory.resolve("third");
    Files.createDirectories(first);
    Path library = plant(second);
    plant(third);
    String path = String.join(File.pathSeparator, "" + first, "" + second, "" + third);
    assertThat(open(path, "planted")).isEqualTo("opened " + library + "\n");
  }

  @Test
  void the_first_name_that_is_found_anywhere_is_taken() throws Exception {
    Path library = plant(directory.resolve("a"));
    assertThat(open("" + directory.resolve("a"), "planted-2", "planted"))
        .isEqualTo("opened " + library + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"libplanted.so.3", "libplanted.so.1.2.3", "libplanted.so", "planted.dll"})
  void a_file_name_is_looked_for_as_it_is(String name) throws Exception {
    Path place = directory.resolve("a");
    Path library = Files.copy(LIBRARY, Files.createDirectories(place).resolve(name));
    assertThat(open("" + place, name)).isEqualTo("opened " + library + "\n");
  }

  @Test
  void an_absolute_path_is_itself() throws Exception {
    assertThat(open("", LIBRARY.toString())).isEqualTo("opened " + LIBRARY + "\n");
  }

  @Test
  void a_missing_library_is_reported_with_every_place_that_was_looked_at() throws Exception {
    Path a = directory.resolve("a");
    Path b = directory.resolve("b");
    assertThat(open(a + File.pathSeparator + b, "zoo-2", "zoo", directory + "/zoo.so"))
        .isEqualTo(
            """
            LibraryNotFoundException: no native library zoo-2 or zoo or %s/zoo.so, looked for in this order:%s%s%s
              the declared path: %s/zoo.so is not there
            Set -Dgatun.library.path to its directory, or give open(Path) its absolute path.
            """,
            directory,
            unset("zoo-2", "zoo"),
            places("zoo-2", a, b),
            places("zoo", a, b),
            directory);
  }

  /** Anybody may have put a file into the working directory. */
  @Test
  void a_library_in_the_working_directory_is_not_even_looked_for() throws Exception {
    plant(directory);
    plant(directory.resolve("relative"));
    Path absolute = directory.resolve("absolute");
    String path = String.join(File.pathSeparator, "", ".", "relative", "" + absolute, "");
    assertThat(open(path, "planted"))
        .isEqualTo(
            """
            LibraryNotFoundException: no native library planted, looked for in this order:%s
              java.library.path: an empty element is skipped: it would mean the working directory
              java.library.path: '.' is skipped: it would depend on the working directory
              java.library.path: 'relative' is skipped: it would depend on the working directory%s
            Set -Dgatun.library.path to its directory, or give open(Path) its absolute path.
            """,
            unset("planted"), places("planted", absolute));
  }

  @Test
  void without_a_library_path_only_the_system_is_searched() throws Exception {
    plant(directory);
    assertThat(open("", "planted"))
        .contains("\n  java.library.path: is not set" + places("planted"));
  }

  @Test
  void a_library_of_the_system_needs_no_library_path() throws Exception {
    String example = System.mapLibraryName("?");
    String prefix = example.substring(0, example.indexOf('?'));
    String suffix = example.substring(example.indexOf('?') + 1);
    List<Path> libraries = new ArrayList<>();
    for (Path place : SystemDirectories.existing(Platform.ABI)) {
      try (Stream<Path> files = Files.list(place)) {
        files.filter(Files::isRegularFile).forEach(libraries::add);
      }
    }
    libraries.removeIf(
        file ->
            !file.getFileName().toString().startsWith(prefix)
                || !file.getFileName().toString().endsWith(suffix));
    assumeThat(libraries).as("libraries of the system").isNotEmpty();
    String file = libraries.getFirst().getFileName().toString();
    String name = file.substring(prefix.length(), file.length() - suffix.length());
    assertThat(Symbols.open(name)).asString().isIn(libraries.stream().map(Path::toString).toList());
  }

  @Test
  void every_platform_has_directories_and_none_is_relative() {
    for (Abi abi : Abi.values()) {
      List<Path> directories = SystemDirectories.of(abi);
      if (!abi.title().startsWith("Windows")) {
        assertThat(directories).as(abi.title()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(directories).as(abi.title()).allMatch(path -> path.toString().startsWith("/"));
      }
    }
    assertThat(SystemDirectories.existing(Platform.ABI)).isNotEmpty().allMatch(Path::isAbsolute);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "../evil", "lib/zoo", "..\\evil"})
  void a_name_is_bare_or_an_absolute_path(String name) {
    assertThatThrownBy(() -> Symbols.open(name))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("'%s' is neither the bare name of a library nor an absolute path", name);
  }

  @Test
  void a_directory_is_no_library() {
    assertThatThrownBy(() -> Symbols.at(directory))
        .isExactlyInstanceOf(LibraryNotFoundException.class)
        .hasMessage("no native library: there is no file " + directory);
  }

  /** Although both say that they are the same library. */
  @Test
  void two_versions_are_open_at_once_and_each_has_variables_of_its_own() throws Throwable {
    MethodHandle next = Linking.downcall(FunctionDescriptor.of(JAVA_INT));
    List<MemorySegment> versions = new ArrayList<>();
    for (int version : new int[] {1, 2}) {
      Path library =
          CSource.library(
              directory.resolve(version + "/libzoo.so"),
              "cc",
              "int count = %d00; int next(void) { return ++count; }".formatted(version),
              "-Wl,-soname,libzoo.so.0");
      versions.add(MemorySegment.ofAddress(Symbols.at(library).require("next")));
    }
    assertThat((int) next.invokeExact(versions.getFirst())).isEqualTo(101);
    assertThat((int) next.invokeExact(versions.getLast())).isEqualTo(201);
    assertThat((int) next.invokeExact(versions.getFirst())).isEqualTo(102);
  }

  @Test
  void the_search_is_a_text_that_can_be_printed_before_anything_is_loaded() throws Exception {
    Path library = plant(directory.resolve("a"));
    List<String> options =
        List.of("-Dgatun.library.path=" + directory.resolve("a"), "-Dgatun.loading.print=true");
    String printed = Forked.run(directory, options, OpenLibrary.class, "planted").output();

    assertThat(printed)
        .startsWith(
            "native library planted, looked for in this order:\n"
                + "  -Dgatun.library.planted: is not set\n"
                + "  -Dgatun.library.path: "
                + library
                + " is taken\n  jars: ")
        .endsWith("\nopened " + library + "\n");
    assertThat(Symbols.searchOrder(library.toString()))
        .isEqualTo(
            "native library %s, looked for in this order:\n  the declared path: %s is taken",
            library, library);
    assertThat(Symbols.searchOrder()).isEqualTo("the libraries of the process itself");
  }

  @Test
  void a_relative_path_is_refused() {
    assertThatThrownBy(() -> Symbols.at(Path.of("libzoo.so")))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the path of a library must be absolute, but is libzoo.so");
  }

  @Test
  void a_missing_file_is_named() {
    Path missing = directory.resolve("libzoo.so");
    assertThatThrownBy(() -> Symbols.at(missing))
        .isExactlyInstanceOf(LibraryNotFoundException.class)
        .hasMessage("no native library: there is no file " + missing);
  }

  @Test
  void a_file_that_is_no_library_is_named() throws Exception {
    Path text = Files.writeString(directory.resolve("libzoo.so"), "no library");
    assertThatThrownBy(() -> Symbols.at(text))
        .isExactlyInstanceOf(LibraryNotFoundException.class)
        .hasMessageStartingWith(text + " cannot be loaded: ")
        .hasCauseExactlyInstanceOf(IllegalArgumentException.class);
  }
}
