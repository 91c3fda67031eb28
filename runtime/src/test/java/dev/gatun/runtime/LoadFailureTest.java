package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users read where a library is there and cannot be loaded. */
class LoadFailureTest {
  private static final String NOEXEC =
      "mount -t tmpfs -o noexec none \"$0\" && cp -r \"$0-files/.\" \"$0\" && exec \"$@\"";

  @TempDir Path directory;

  @BeforeEach
  void is_linux() {
    assumeTrue(Platform.ABI.isLinux(), "the texts are those of Linux");
  }

  private static String failure(Path library) {
    try {
      Symbols.at(library);
    } catch (LibraryNotFoundException e) {
      assertThat(e).hasCauseExactlyInstanceOf(IllegalArgumentException.class);
      assertThat(e.getMessage()).startsWith(library + " cannot be loaded: ");
      return e.getMessage().substring((library + " cannot be loaded: ").length());
    }
    throw new AssertionError(library + " was loaded");
  }

  @Test
  void a_library_that_it_needs_is_named() throws Exception {
    Path needed = CSource.answering(directory.resolve("libneeded.so.1"), 1);
    Path library =
        CSource.library(
            directory.resolve("libzoo.so"),
            "cc",
            "int answer(void); int zoo(void) { return answer(); }",
            needed.toString(),
            "-Wl,-soname,libzoo.so");
    Files.delete(needed);

    assertThat(failure(library))
        .contains("libneeded.so.1: cannot open shared object file: No such file or directory");
  }

  /** So two libraries in jars find each other, the one that is needed first. */
  @Test
  void a_library_that_it_needs_and_that_is_loaded_is_not_looked_for() throws Exception {
    String soname = "-Wl,-soname,libloaded-before.so.1";
    Path needed =
        CSource.library(
            directory.resolve("a/libloaded-before.so.1"),
            "cc",
            "int answer(void) { return 1; }",
            soname);
    Path library =
        CSource.library(
            directory.resolve("b/libzoo.so"),
            "cc",
            "int answer(void); int zoo(void) { return answer(); }",
            needed.toString());

    assertThat(failure(library))
        .isEqualTo(
            "libloaded-before.so.1: cannot open shared object file: No such file or directory");
    Symbols.at(needed);
    assertThat(Symbols.at(library).has("zoo")).isTrue();
  }

  @Test
  void a_symbol_that_it_needs_is_named() throws Exception {
    Path library =
        CSource.library(
            directory.resolve("libzoo.so"),
            "cc",
            "extern int zoo_feed; int *zoo(void) { return &zoo_feed; }");

    assertThat(failure(library)).isEqualTo("undefined symbol: zoo_feed");
  }

  @ParameterizedTest
  @CsvSource({
    "aarch64-linux-gnu-gcc, 'AArch64 (ELF, 64 bit, little-endian)'",
    "arm-linux-gnueabihf-gcc, 'ARM (ELF, 32 bit, little-endian)'",
    "riscv64-linux-gnu-gcc, 'RISC-V (ELF, 64 bit, little-endian)'",
    "s390x-linux-gnu-gcc, 's390x (ELF, 64 bit, big-endian)'",
    "powerpc64-linux-gnu-gcc, 'POWER 64 (ELF, 64 bit, big-endian)'",
    "powerpc64le-linux-gnu-gcc, 'POWER 64 (ELF, 64 bit, little-endian)'",
    "x86_64-w64-mingw32-gcc, 'x64 (PE, for Windows)'"
  })
  void a_library_of_another_machine_names_both(String compiler, String machine) throws Exception {
    assumeTrue(!machine.startsWith(Platform.ABI.title().replace("Linux ", "") + " (ELF"), "own");
    Path library =
        CSource.library(directory.resolve("libzoo.so"), compiler, "int answer = 1;", "-nostdlib");

    assertThat(failure(library))
        .isEqualTo("it is made for " + machine + ", and this JVM runs on " + Platform.ABI.title());
  }

  @Test
  void what_is_no_library_is_called_so_by_the_loader() throws Exception {
    Path text = Files.writeString(directory.resolve("libzoo.so"), "no library".repeat(100));
    assertThat(failure(text)).isEqualTo("invalid ELF header");
    Path empty = Files.createFile(directory.resolve("libempty.so"));
    assertThat(failure(empty)).isEqualTo("file too short");
  }

  @Test
  void a_missing_file_has_no_reason_but_that() {
    assertThatThrownBy(() -> Symbols.at(directory.resolve("libzoo.so")))
        .isExactlyInstanceOf(LibraryNotFoundException.class)
        .hasMessage("no native library: there is no file " + directory.resolve("libzoo.so"));
  }

  @Test
  void a_cache_where_nothing_can_be_run_is_named_with_the_way_out() throws Exception {
    PackedZoo zoo = PackedZoo.in(directory);
    Files.createDirectories(directory.resolve("cache-files"));
    ProcessBuilder jvm = zoo.jvm();
    Mounting.in(jvm, NOEXEC.replace("tmpfs -o ", "tmpfs -o mode=700,"), zoo.cache());

    zoo.assertRefused(
        jvm,
        zoo.kept()
            + " cannot be loaded: its file system (tmpfs, at "
            + zoo.cache()
            + ") is mounted noexec, so nothing in it can be loaded: for a library from a jar set"
            + " -Dgatun.natives.directory to a directory elsewhere, else move the file; ",
        "failed to map segment from shared object");
    zoo.assertOpened(zoo.jvm());
  }

  @Test
  void a_directory_where_nothing_can_be_run_is_named() throws Exception {
    Path place = Files.createDirectory(directory.resolve("place"));
    CSource.answering(directory.resolve("place-files/libzoo.so"), 42);
    ProcessBuilder jvm =
        Forked.jvm(directory, List.of("-Djava.library.path=" + place), OpenLibrary.class, "zoo");
    Mounting.in(jvm, NOEXEC, place);

    assertThat(Forked.run(jvm).output())
        .startsWith(
            "LibraryNotFoundException: "
                + place.resolve("libzoo.so")
                + " cannot be loaded: its file system (tmpfs, at "
                + place
                + ") is mounted noexec, so nothing in it can be loaded: ");
  }
}
