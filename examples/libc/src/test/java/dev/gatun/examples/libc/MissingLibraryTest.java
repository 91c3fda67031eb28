package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.LibraryNotFoundException;
import dev.gatun.runtime.SymbolNotFoundException;
import dev.gatun.runtime.Symbols;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MissingLibraryTest {
  /** The directories of the system come after that of the libraries in native. */
  @Test
  void every_place_that_was_looked_at_is_named() {
    Path directory = Path.of(System.getProperty("java.library.path"));
    assertThatThrownBy(NowhereBinding::open)
        .isExactlyInstanceOf(LibraryNotFoundException.class)
        .message()
        .startsWith(
            "no native library gatun_nowhere-2 or gatun_nowhere, looked for in this order:\n")
        .contains(
            "\n  java.library.path: "
                + directory.resolve(System.mapLibraryName("gatun_nowhere-2"))
                + " is not there\n",
            "\n  java.library.path: "
                + directory.resolve(System.mapLibraryName("gatun_nowhere"))
                + " is not there\n")
        .endsWith(
            "\nSet -Dgatun.library.path to its directory,"
                + " or give open(Path) its absolute path.");
  }

  @Test
  void a_place_of_the_user_s_own_must_be_absolute_and_there() {
    assertThatThrownBy(() -> NowhereBinding.open(Path.of("libnowhere.so")))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the path of a library must be absolute, but is libnowhere.so");
    Path missing = Path.of("libnowhere.so").toAbsolutePath();
    assertThatThrownBy(() -> NowhereBinding.open(missing))
        .isExactlyInstanceOf(LibraryNotFoundException.class)
        .hasMessage("no native library: there is no file " + missing);
  }

  /** Opening is cheap and looks for nothing but the file; a function is looked for when called. */
  @Test
  void another_library_in_its_place_lacks_the_function() {
    String library = System.mapLibraryName("animals");
    Path file = Path.of(System.getProperty("java.library.path"), library);
    Nowhere nowhere = NowhereBinding.open(file);
    assertThatThrownBy(nowhere::nothing)
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessage("not found in " + file + ": nothing");
    assertThat(Symbols.at(file).has("animal_print")).isTrue();
  }

  @Test
  void symbols_must_be_given() {
    assertThatThrownBy(() -> NowhereBinding.open((Symbols) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("symbols is null");
  }
}
