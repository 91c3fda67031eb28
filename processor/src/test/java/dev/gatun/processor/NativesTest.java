package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.loading.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory of the libraries that will be in jars. */
final class NativesTest {
  private static final String ZOO =
      """
      package demo;

      import dev.gatun.annotation.*;

      @NativeLibrary("zoo")
      public interface Zoo {
        int zoo_count();
      }
      """;

  @TempDir Path directory;

  private Compiled compile(Path natives, String... more) {
    Compiling compiling = Compiling.source("Zoo.java", ZOO).with("-Agatun.natives=" + natives);
    for (int i = 0; i < more.length; i += 2) {
      compiling = compiling.and(more[i], more[i + 1]);
    }
    return compiling.onClassPath();
  }

  private String put(String place) throws IOException {
    Path file = directory.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "the library for " + place);
    return Sha256.of(("the library for " + place).getBytes(StandardCharsets.UTF_8));
  }

  /** However many libraries are compiled: it is one mistake. */
  @Test
  void the_directory_has_to_be_there() {
    assertThat(
            compile(
                    directory.resolve("nowhere"),
                    "Canal.java",
                    ZOO.replace("Zoo", "Canal").replace("zoo", "canal"))
                .printed())
        .contains(": error: GATUN015 -Agatun.natives names '" + directory.resolve("nowhere"))
        .endsWith(
            """
            ', which is no directory
                   ^
                  why: the libraries that will be in jars are hashed while compiling, so that no others are loaded
                  fix: name the directory that has a directory for each platform, such as linux-x64, or drop the option
            1 error
            """
                .replaceFirst("\n       \\^", "\npublic interface Zoo {\n       ^"));
  }

  @Test
  void a_file_is_no_directory() throws IOException {
    assertThat(compile(Files.createFile(directory.resolve("file"))).printed())
        .contains("GATUN015 ")
        .endsWith("\n1 error\n");
  }

  @Test
  void a_platform_has_one_name() throws IOException {
    put("linux-x86_64/libzoo.so");
    put("linux-aarch64/libzoo.so");

    assertThat(compile(directory, "Canal.java", ZOO.replace("Zoo", "Canal")).printed())
        .contains(
            ": error: GATUN016 'linux-x86_64' in -Agatun.natives is no platform; did you mean"
                + " 'linux-x64'?\n",
            "      fix: name it as one of linux-x64, linux-aarch64, ",
            ", windows-aarch64\n")
        .endsWith("\n1 error\n");
  }

  @Test
  void files_and_hidden_directories_are_no_platforms() throws IOException {
    put("linux-x64/libzoo.so");
    put("README.md");
    put(".git/config");

    assertThat(compile(directory).printed()).isEmpty();
  }

  @Test
  void every_library_without_a_file_is_warned_of_unless_that_is_meant() throws IOException {
    put("linux-x64/libzoo.so");
    put("windows-x64/zoo.dll");
    String canal = ZOO.replace("Zoo", "Canal").replace("\"zoo\"", "{\"canal\", \"libc.so.6\"}");

    assertThat(compile(directory, "Canal.java", canal).printed())
        .contains(
            "GATUN506 there is no file of 'canal' or 'libc.so.6' in -Agatun.natives\n",
            "      why: looked for linux-x64/libcanal.so, linux-x64/libc.so.6,"
                + " windows-x64/canal.dll, windows-x64/libcanal.dll, windows-x64/libc.so.6; ")
        .endsWith("\n1 warning\n");
    assertThat(
            compile(
                    directory,
                    "Canal.java",
                    canal.replace("\npublic ", "\n@SuppressWarnings(\"GATUN506\")\npublic "))
                .printed())
        .isEmpty();
  }

  /** They are looked for elsewhere: in the process, at their own place, where macOS has them. */
  @Test
  void what_can_be_in_no_jar_is_not_asked_for() throws IOException {
    put("linux-x64/libzoo.so");
    put("macos-x64/libzoo.dylib");

    for (String names : List.of("", "\"/opt/libcanal.so\"", "\"OpenGL.framework\"")) {
      String canal = ZOO.replace("Zoo", "Canal").replace("(\"zoo\")", "({" + names + "})");
      assertThat(compile(directory, "Canal.java", canal).printed())
          .doesNotContain("macos-x64/OpenGL", "error:");
    }
  }

  @Test
  void the_list_of_hashes_is_beside_the_class_and_as_sha256sum_writes_it() throws Exception {
    String linux = put("natives/linux-x64/libzoo.so");
    String windows = put("natives/windows-x64/libzoo.dll");
    Path out = Files.createDirectory(directory.resolve("out"));
    Path source = Files.writeString(directory.resolve("Zoo.java"), ZOO);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-Agatun.cc=off",
            "-Agatun.natives=" + directory.resolve("natives"),
            "-classpath",
            Compiling.userPath(),
            "-d",
            out.toString());
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var task =
          compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(new GatunProcessor()));
      assertThat(task.call()).isTrue();
    }

    assertThat(out.resolve("META-INF/gatun/demo.ZooBinding.sha256"))
        .content()
        .isEqualTo(
            linux
                + "  META-INF/gatun/linux-x64/libzoo.so\n"
                + windows
                + "  META-INF/gatun/windows-x64/libzoo.dll\n");
    try (Stream<Path> all = Files.walk(out)) {
      assertThat(all.filter(Files::isRegularFile).filter(it -> it.toString().endsWith(".sha256")))
          .hasSize(1);
    }
  }

  @Test
  void without_the_option_nothing_is_different() throws IOException {
    assertThat(Compiling.source("Zoo.java", ZOO).onClassPath().generated().toString())
        .doesNotContain("PackagedLibraries");
    assertThat(Compiling.source("Zoo.java", ZOO).with("-Agatun.natives=").onClassPath().printed())
        .isEmpty();
  }
}
