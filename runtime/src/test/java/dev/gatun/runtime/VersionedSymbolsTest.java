package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The versions of glibc itself; those of a library of our own are called in examples/across. */
class VersionedSymbolsTest {
  private static final Symbols PROCESS = Symbols.ofProcess();

  @BeforeEach
  void needs_versions() {
    assumeTrue(VersionedSymbols.areKnown(), "the C library has no dlvsym");
  }

  @Test
  void each_version_is_a_function_of_its_own() {
    assumeTrue(PROCESS.has("pthread_cond_wait@GLIBC_2.2.5"), "no glibc for x64");
    assertThat(PROCESS.find("pthread_cond_wait@GLIBC_2.3.2"))
        .isNotZero()
        .isNotEqualTo(PROCESS.find("pthread_cond_wait@GLIBC_2.2.5"));
  }

  @Test
  void a_version_that_does_not_exist_is_missing() {
    assertThat(PROCESS.has("strlen@GLIBC_9.9")).isFalse();
    assertThatThrownBy(() -> PROCESS.require("strlen@GLIBC_9.9"))
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessage("not found in the libraries of the process itself: strlen@GLIBC_9.9");
  }
}
