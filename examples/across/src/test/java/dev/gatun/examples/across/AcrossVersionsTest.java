package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.SymbolNotFoundException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Versions of a symbol, several libraries behind one interface, and interfaces that extend it. */
class AcrossVersionsTest {
  private static final AcrossVersionsBinding C = AcrossVersionsBinding.open();

  private static String library(String name) {
    return Path.of("../../native/target/lib", System.mapLibraryName(name))
        .toAbsolutePath()
        .normalize()
        .toString();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void each_version_is_called() {
    assertThat(C.oldLockWidth()).isEqualTo(33);
    assertThat(C.newLockWidth()).isEqualTo(55);
  }

  @Test
  void without_a_version_it_is_the_newest() {
    assertThat(C.lock_width()).isEqualTo(55);
  }

  @Test
  void a_version_that_the_library_lacks_is_missing() {
    assertThat(C.symbols().has("lock_width@GATUN_3.0")).isFalse();
    assertThatThrownBy(C::futureLockWidth)
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessageContaining("lock_width@GATUN_3.0");
  }

  @Test
  void functions_come_from_whichever_library_has_them() {
    AcrossLibraries all = AcrossLibrariesBinding.open();
    assertThat(all.scalar_failures()).isZero();
    assertThat(all.flags_failures()).isZero();
    assertThat(all.lock_count()).isEqualTo(3);
    assertThat(all.strlen("Gatun")).isEqualTo(5);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_method_says_anew_what_its_parent_said() {
    AcrossVersions inherited = AcrossLibrariesBinding.open();
    assertThat(inherited.lock_width()).isEqualTo(33);
    assertThat(inherited.newLockWidth()).isEqualTo(55);
  }

  @Test
  void the_places_of_all_libraries_can_be_given() {
    AcrossLibrariesBinding all =
        AcrossLibrariesBinding.open(
            Path.of(library("across_scalars")),
            Path.of(library("across_flags")),
            Path.of(library("versions")));
    assertThat(all.lock_count()).isEqualTo(3);
    assertThat(all.strlen("")).isZero();
    assertThat(all.symbols())
        .hasToString(
            String.join(
                " or ",
                library("across_scalars"),
                library("across_flags"),
                library("versions"),
                "the libraries of the process itself"));
  }

  @Test
  void a_library_that_was_not_given_lacks_its_functions() {
    AcrossLibraries some = AcrossLibrariesBinding.open(Path.of(library("across_scalars")));
    assertThat(some.scalar_failures()).isZero();
    assertThatThrownBy(some::lock_count)
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessageContaining("lock_count")
        .hasMessageContaining("flags_failures");
  }
}
