package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.gatun.annotation.NativeLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which programs are asked about headers, and what becomes of those that are not fit for it. */
final class CompilerSearchTest {
  private static final String SOURCE =
      """
      package demo;
      import dev.gatun.annotation.*;
      @NativeLibrary(value = "zoo", header = "zoo.h") public interface Zoo {
        @Constant("ZOO_MAX") int MAX = 3;
        int zoo_count();
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(folder.resolve("zoo.h"), "int zoo_count(void);\n#define ZOO_MAX 3\n");
  }

  /** Objects for the linker have markers, but no values behind them. */
  @Test
  void flags_that_leave_the_answers_to_the_linker_are_taken_back() {
    assertThat(asking("gcc -flto -O2 -g3")).isEmpty();
  }

  @Test
  void what_is_neither_gcc_nor_clang_is_no_compiler() {
    assertThat(asking("true"))
        .contains("GATUN600 no C compiler was found; looked for: true\n")
        .endsWith("\n1 error\n");
  }

  private String asking(String compiler) {
    return Compiling.source("Zoo.java", SOURCE)
        .with("-Agatun.cc=" + compiler, "-Agatun.include=" + folder)
        .onClassPath()
        .printed();
  }

  @Test
  void without_any_compiler_there_is_a_note() throws Exception {
    assertThat(withoutPrograms("-Agatun.cc=auto"))
        .contains("Note: GATUN691 nobody compared Zoo with its headers")
        .doesNotContain("error");
  }

  @Test
  void without_any_compiler_there_is_an_error_where_one_is_required() throws Exception {
    assertThat(withoutPrograms("-Agatun.cc=required"))
        .contains("error: GATUN600 no C compiler was found; looked for: cc, gcc or clang")
        .endsWith("\n1 error\n");
  }

  @Test
  void without_the_compilers_for_other_platforms_there_is_a_note() throws Exception {
    assertThat(withoutPrograms("-Agatun.targets=linux-arm,windows-x64"))
        .contains("Note: GATUN691 nobody compared Zoo with its headers")
        .contains("there is no C compiler; looked for: linux-arm, windows-x64\n")
        .doesNotContain("error");
  }

  @Test
  void nothing_is_kept_anew_without_a_compiler_for_each_platform() throws Exception {
    assertThat(withoutPrograms("-Agatun.targets=linux-arm", "-Agatun.answers.update"))
        .contains("error: GATUN600 no C compiler was found; looked for: linux-arm\n")
        .endsWith("\n1 error\n");
    assertThat(folder.resolve("demo.Zoo.gatun")).doesNotExist();
  }

  @Test
  void a_compiler_that_is_named_has_to_be_there_for_each_platform() throws Exception {
    assertThat(withoutPrograms("-Agatun.targets=linux-arm", "-Agatun.cc=/nowhere/gcc"))
        .contains("error: GATUN600 no C compiler was found; looked for: linux-arm\n")
        .endsWith("\n1 error\n");
  }

  @Test
  void what_is_no_platform_has_no_compiler_anywhere() throws Exception {
    assertThat(withoutPrograms("-Agatun.targets=linux-arm,zx81-spectrum"))
        .contains("error: GATUN600 no C compiler was found; looked for: zx81-spectrum\n")
        .contains("Note: GATUN691 nobody compared Zoo with its headers")
        .endsWith("\n1 error\n");
  }

  /** No program can change where it looks for others itself, so this is another one. */
  private String withoutPrograms(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-proc:only", "-d", folder.toString()));
    command.addAll(List.of(options));
    command.add("-Agatun.answers=" + folder);
    command.addAll(List.of("-cp", Compiling.userPath(), "-processorpath"));
    command.add(Compiling.path(GatunProcessor.class, JavaFile.class, NativeLibrary.class));
    command.add(Files.writeString(folder.resolve("Zoo.java"), SOURCE).toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", "/nowhere");
    Process javac = builder.start();
    String printed = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    javac.waitFor();
    return printed;
  }
}
