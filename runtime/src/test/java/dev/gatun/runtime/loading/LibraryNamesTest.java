package dev.gatun.runtime.loading;

import static dev.gatun.runtime.layout.Abi.LINUX_AARCH64;
import static dev.gatun.runtime.layout.Abi.LINUX_X64;
import static dev.gatun.runtime.layout.Abi.MACOS_AARCH64;
import static dev.gatun.runtime.layout.Abi.WINDOWS_X64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.layout.Abi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryNamesTest {
  @Test
  void a_bare_name_gets_what_the_platform_adds() {
    assertThat(LibraryNames.files(LINUX_X64, "animals")).containsExactly("libanimals.so");
    assertThat(LibraryNames.files(LINUX_AARCH64, "ssl-1.1")).containsExactly("libssl-1.1.so");
    assertThat(LibraryNames.files(MACOS_AARCH64, "animals")).containsExactly("libanimals.dylib");
  }

  /** Compilers of two kinds are at home there. */
  @Test
  void on_windows_there_are_two_habits() {
    assertThat(LibraryNames.files(WINDOWS_X64, "animals"))
        .containsExactly("animals.dll", "libanimals.dll");
  }

  @ParameterizedTest
  @EnumSource(Abi.class)
  void a_file_name_is_itself_everywhere(Abi abi) {
    for (String name :
        new String[] {"libssl.so.3", "libz.so", "libzoo.so.1.2.3", "libz.1.dylib", "zoo.dll"}) {
      assertThat(LibraryNames.files(abi, name)).containsExactly(name);
    }
  }

  @Test
  void only_a_number_behind_so_makes_a_file_name() {
    assertThat(LibraryNames.files(LINUX_X64, "zoo.so.x")).containsExactly("libzoo.so.x.so");
    assertThat(LibraryNames.files(LINUX_X64, "dll")).containsExactly("libdll.so");
  }

  @Test
  void a_framework_is_of_macos_alone() {
    assertThat(LibraryNames.files(MACOS_AARCH64, "OpenGL.framework"))
        .containsExactly("OpenGL.framework/OpenGL");
    assertThat(LibraryNames.files(LINUX_X64, "OpenGL.framework")).isEmpty();
    assertThat(LibraryNames.files(WINDOWS_X64, "OpenGL.framework")).isEmpty();
    assertThat(LibraryNames.isFramework(".framework")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "../evil", "lib/zoo", "..\\evil", "./zoo"})
  void what_is_neither_a_name_nor_an_absolute_path_is_refused(String name) {
    assertThatThrownBy(() -> LibraryNames.isPath(name))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("'%s' is neither the bare name of a library nor an absolute path", name);
  }
}
