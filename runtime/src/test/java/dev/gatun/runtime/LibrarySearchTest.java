package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            LibraryNotFoundException: no native library zoo-2 or zoo or %s/zoo.so; looked for
              %s
              %s
              %s
              %s
              %s/zoo.so
            Set -Djava.library.path to its directory, or give open(Path) its absolute path.
            """,
            directory,
            a.resolve(System.mapLibraryName("zoo-2")),
            b.resolve(System.mapLibraryName("zoo-2")),
            a.resolve(System.mapLibraryName("zoo")),
            b.resolve(System.mapLibraryName("zoo")),
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
            LibraryNotFoundException: no native library planted; looked for
              %s
            Set -Djava.library.path to its directory, or give open(Path) its absolute path.
            """,
            absolute.resolve(System.mapLibraryName("planted")));
  }

  @Test
  void nothing_is_found_without_a_library_path() throws Exception {
    plant(directory);
    assertThat(open("", "planted"))
        .startsWith(
            "LibraryNotFoundException: no native library planted;"
                + " java.library.path has no absolute directory\n");
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
        .hasMessage(
            text
                + " cannot be loaded: it is not a library for "
                + Platform.ABI.title()
                + ", or one that it needs is missing")
        .hasCauseExactlyInstanceOf(IllegalArgumentException.class);
  }
}
