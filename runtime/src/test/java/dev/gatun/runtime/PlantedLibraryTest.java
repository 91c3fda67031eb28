package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries in the working directory, where anybody may have put them: none is ever loaded. */
class PlantedLibraryTest {
  @TempDir Path directory;

  private PackedZoo zoo;
  private Path work;

  @BeforeEach
  void plant() throws Exception {
    zoo = PackedZoo.in(directory);
    work = directory.resolve("work");
    for (String name : List.of("libzoo.so", "zoo", "zoo.so", "libzoo.so.1")) {
      Files.copy(zoo.planted(), work.resolve(name));
    }
    Files.createDirectories(work.resolve("relative"));
    Files.copy(zoo.planted(), work.resolve("relative/libzoo.so"));
  }

  private ProcessBuilder jvm(Class<?> main, List<String> options, String... arguments)
      throws Exception {
    return Forked.jvm(work, options, main, arguments);
  }

  /** So the mark is one, and these attacks are real. */
  @Test
  void java_itself_loads_it_for_an_empty_element_of_the_library_path() throws Exception {
    ProcessBuilder jvm = jvm(RawLookup.class, List.of(), "libzoo.so");
    jvm.environment().put("LD_LIBRARY_PATH", "/nowhere:");

    assertThat(Forked.run(jvm).output()).isEqualTo("opened\n");
    assertThat(zoo.mark()).exists();
  }

  @Test
  void java_itself_loads_it_by_a_relative_path() throws Exception {
    assertThat(Forked.run(jvm(RawLookup.class, List.of(), "./libzoo.so")).output())
        .isEqualTo("opened\n");
    assertThat(zoo.mark()).exists();
  }

  @Test
  void it_is_not_found_by_its_name() throws Exception {
    zoo.assertRefused(
        jvm(OpenLibrary.class, List.of(), "zoo", "libzoo.so", "libzoo.so.1"),
        "no native library zoo or libzoo.so or libzoo.so.1, looked for in this order:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "/nowhere:", ":/nowhere", "/nowhere::/nowhere2"})
  void an_empty_element_of_the_environment_is_not_the_working_directory(String path)
      throws Exception {
    ProcessBuilder jvm = jvm(OpenLibrary.class, List.of(), "zoo", "libzoo.so");
    jvm.environment().put("LD_LIBRARY_PATH", path);

    zoo.assertRefused(jvm, "no native library zoo or libzoo.so");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "relative", "..", "./relative:", "../work", "/nowhere::."})
  void relative_directories_are_skipped(String path) throws Exception {
    for (String property : List.of("java.library.path", "gatun.library.path")) {
      zoo.assertRefused(
          jvm(OpenLibrary.class, List.of("-D" + property + "=" + path), "zoo"),
          property + ": ",
          " is skipped: it would ");
    }
    ProcessBuilder jvm = jvm(OpenLibrary.class, List.of(), "zoo");
    jvm.environment().put("LD_LIBRARY_PATH", path);
    zoo.assertRefused(jvm, "java.library.path: ", " is skipped: it would ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"libzoo.so", "./libzoo.so", "relative/libzoo.so", ""})
  void a_relative_file_is_refused(String path) throws Exception {
    zoo.assertRefused(
        jvm(OpenLibrary.class, List.of("-Dgatun.library.zoo=" + path), "zoo"),
        "-Dgatun.library.zoo: '" + path + "' is no absolute path, and nothing else is looked at");
  }

  /** A directory of the class path is no jar, but Java reads it as one. */
  @Test
  void the_one_in_the_jar_is_taken_all_the_same() throws Exception {
    ProcessBuilder jvm = zoo.jvm("-Djava.library.path=.:");
    jvm.environment().put("LD_LIBRARY_PATH", ":");

    zoo.assertOpened(jvm);
  }
}
