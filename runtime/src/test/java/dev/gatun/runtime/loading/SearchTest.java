package dev.gatun.runtime.loading;

import static dev.gatun.runtime.layout.Abi.LINUX_X64;
import static dev.gatun.runtime.layout.Abi.MACOS_AARCH64;
import static dev.gatun.runtime.layout.Abi.WINDOWS_X64;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.layout.Abi;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is looked at, in which order, and what of it is taken. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "paths are those of Linux")
class SearchTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  private Map<String, String> properties = Map.of();
  private List<PackedFile> packed = List.of();

  private List<Step> steps(Abi abi, String... names) {
    return search(abi, Set.of(), names).steps();
  }

  private Search search(Abi abi, Set<String> files, String... names) {
    return new Search(abi, new Named(properties, files), packed, List.of(names));
  }

  private String text(Set<String> files, String... names) {
    return text(LINUX_X64, files, names);
  }

  private String text(Abi abi, Set<String> files, String... names) {
    return SearchText.of(search(abi, files, names)).replaceAll("\n  the system: .*", "");
  }

  /** Properties and files that are there by their names. */
  private record Named(Map<String, String> properties, Set<String> files)
      implements Search.Machine {
    @Override
    public @Nullable String property(String name) {
      return properties.get(name);
    }

    @Override
    public boolean has(Path library) {
      return files.contains(library.toString());
    }

    @Override
    public boolean has(PackedFile file) {
      return files.contains(file.resource());
    }
  }

  @Test
  void what_the_user_says_comes_first_then_the_jars_then_what_all_of_java_has() {
    properties =
        Map.of(
            "gatun.library.zoo", "/one/libzoo.so",
            "gatun.library.path", "/two:/three",
            "java.library.path", "/four:/five");
    packed = List.of(PackedFile.of(HASH + "  linux-x64/libzoo.so"));

    assertThat(text(Set.of("/four/libzoo.so", "/one/libzoo.so"), "zoo"))
        .isEqualTo(
            """

              -Dgatun.library.zoo: /one/libzoo.so is taken
              -Dgatun.library.path: /two/libzoo.so is not there
              -Dgatun.library.path: /three/libzoo.so is not there
              jars: META-INF/gatun/linux-x64/libzoo.so is not there
              java.library.path: /four/libzoo.so is there, but comes later
              java.library.path: /five/libzoo.so is not there\
            """);
  }

  /** Else a name that only the user knows would be beaten by one that a machine happens to have. */
  @Test
  void every_name_is_looked_for_in_jars_before_any_is_in_the_directories_of_all() {
    properties = Map.of("java.library.path", "/usual");
    packed = List.of(PackedFile.of(HASH + "  linux-x64/libzoo.so.2"));

    assertThat(
            text(
                Set.of("META-INF/gatun/linux-x64/libzoo.so.2", "/usual/libzoo.so"),
                "zoo",
                "libzoo.so.2"))
        .contains(
            "\n  jars: META-INF/gatun/linux-x64/libzoo.so.2 is taken",
            "\n  java.library.path: /usual/libzoo.so is there, but comes later",
            "\n  java.library.path: /usual/libzoo.so.2 is not there");
  }

  /** The user said which file: another one would be a surprise. */
  @Test
  void a_file_that_the_user_named_and_that_is_not_there_ends_the_search() {
    properties = Map.of("gatun.library.zoo", "/one/libzoo.so", "java.library.path", "/four");

    assertThat(text(Set.of("/four/libzoo.so"), "zoo"))
        .startsWith(
            "\n  -Dgatun.library.zoo: /one/libzoo.so is not there, and nothing else is looked at")
        .endsWith("\n  java.library.path: /four/libzoo.so is there, but comes later");
  }

  @Test
  void a_file_that_the_user_named_by_a_relative_path_ends_the_search() {
    for (String relative : List.of("libzoo.so", "", "./libzoo.so")) {
      properties = Map.of("gatun.library.zoo", relative, "java.library.path", "/four");

      assertThat(text(Set.of("/four/libzoo.so"), "zoo"))
          .startsWith(
              "\n  -Dgatun.library.zoo: '"
                  + relative
                  + "' is no absolute path, and nothing else is looked at")
          .doesNotContain("is taken");
    }
  }

  @Test
  void what_would_depend_on_the_working_directory_is_skipped_aloud() {
    properties = Map.of("gatun.library.path", "lib::/own/../own2", "java.library.path", ":");

    assertThat(text(Set.of(), "zoo"))
        .contains(
            "\n  -Dgatun.library.path: 'lib' is skipped: it would depend on the working directory",
            "\n  -Dgatun.library.path: an empty element is skipped: it would mean the working"
                + " directory",
            "\n  -Dgatun.library.path: /own2/libzoo.so is not there",
            "\n  java.library.path: an empty element is skipped: it would mean the working"
                + " directory");
  }

  @Test
  void every_path_is_absolute_and_normalised_and_looked_at_once() {
    properties = Map.of("gatun.library.path", "/a/./b:/a/b", "java.library.path", "/a/b:rel");

    List<Path> paths =
        steps(LINUX_X64, "zoo", "/x/../y/zoo.so").stream()
            .map(Step::path)
            .filter(Objects::nonNull)
            .toList();
    assertThat(paths)
        .allMatch(path -> path.isAbsolute() && path.equals(path.normalize()))
        .doesNotHaveDuplicates()
        .contains(Path.of("/a/b/libzoo.so"), Path.of("/y/zoo.so"));
  }

  @Test
  void a_declared_path_has_its_place_among_the_names() {
    assertThat(text(Set.of("/zoo.so"), "/zoo.so"))
        .isEqualTo("\n  the declared path: /zoo.so is taken");
  }

  @Test
  void jars_for_other_platforms_are_named() {
    packed =
        List.of(
            PackedFile.of(HASH + "  windows-x64/zoo.dll"),
            PackedFile.of(HASH + "  linux-aarch64/libzoo.so"));

    assertThat(text(Set.of(), "zoo"))
        .contains("\n  jars: none for linux-x64, only for linux-aarch64, windows-x64");
    assertThat(text(WINDOWS_X64, Set.of("META-INF/gatun/windows-x64/zoo.dll"), "zoo"))
        .contains("\n  jars: META-INF/gatun/windows-x64/zoo.dll is taken");
  }

  @Test
  void files_of_another_library_of_the_same_binding_are_not_named() {
    packed =
        List.of(
            PackedFile.of(HASH + "  linux-x64/libkeys.so"),
            PackedFile.of(HASH + "  windows-x64/zoo.dll"));

    assertThat(text(Set.of(), "zoo"))
        .contains("\n  jars: none for linux-x64, only for windows-x64");
    assertThat(text(Set.of(), "cat"))
        .contains("\n  jars: no file was given to the compiler by -Agatun.natives");
  }

  @Test
  void a_framework_is_looked_for_where_frameworks_are() {
    properties = Map.of("gatun.library.path", "/own");
    List<Step> steps = steps(MACOS_AARCH64, "Zoo.framework");

    assertThat(steps)
        .contains(Step.file("-Dgatun.library.path", Path.of("/own/Zoo.framework/Zoo")));
    assertThat(SystemDirectories.ofFrameworks(MACOS_AARCH64))
        .containsExactly(Path.of("/Library/Frameworks"), Path.of("/System/Library/Frameworks"));
    assertThat(text(Set.of(), "Zoo.framework"))
        .contains("\n  Zoo.framework: is a framework, which Linux x64 does not have");
  }

  /** The name of its property is that of the directories. */
  @Test
  void a_library_called_path_is_looked_for_in_directories() {
    properties = Map.of("gatun.library.path", "/own");

    assertThat(text(Set.of("/own/libpath.so"), "path"))
        .startsWith("\n  -Dgatun.library.path: /own/libpath.so is taken");
  }
}
