package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel and the loader themselves say of which files are opened. */
class OpenedFilesTest {
  private static final Pattern OPENED = Pattern.compile("open(?:at)?\\((?:[^\"]*, )?\"([^\"]*)\"");

  @TempDir Path directory;

  private PackedZoo zoo;
  private Path own;

  @BeforeEach
  void plant() throws Exception {
    zoo = PackedZoo.in(directory);
    Files.copy(zoo.planted(), directory.resolve("work/libzoo.so"));
    own = Files.createDirectory(directory.resolve("own"));
  }

  private ProcessBuilder jvm(List<String> options) throws Exception {
    ProcessBuilder jvm = Forked.jvm(directory.resolve("work"), options, OpenLibrary.class, "zoo");
    jvm.environment().put("LD_LIBRARY_PATH", ":");
    return jvm;
  }

  /** All files with this name that anybody opened, in any thread. */
  private TreeSet<String> traced(ProcessBuilder jvm) throws Exception {
    Path trace = directory.resolve("trace");
    List<String> command =
        new ArrayList<>(
            List.of(
                "strace", "-f", "-qq", "-s", "4096", "-e", "trace=open,openat", "-o", "" + trace));
    command.addAll(jvm.command());
    try {
      new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true").start().waitFor();
    } catch (IOException e) {
      assumeTrue(false, "strace is not here");
    }
    assertThat(Forked.run(jvm.command(command)).exit()).isZero();
    assertThat(zoo.mark()).doesNotExist();
    TreeSet<String> opened = new TreeSet<>();
    for (String line : Files.readAllLines(trace)) {
      Matcher open = OPENED.matcher(line);
      open.results()
          .map((MatchResult it) -> it.group(1))
          .filter(it -> it.contains("libzoo"))
          .forEach(opened::add);
    }
    return opened;
  }

  @Test
  void the_kernel_is_asked_for_the_one_file_that_is_taken() throws Exception {
    Path library = Files.copy(zoo.library(), own.resolve("libzoo.so"));

    assertThat(traced(jvm(List.of("-Dgatun.library.path=" + own))))
        .containsExactly(library.toString());
  }

  @Test
  void where_there_is_none_the_kernel_is_asked_for_none() throws Exception {
    assertThat(traced(jvm(List.of("-Dgatun.library.path=" + own)))).isEmpty();
  }

  @Test
  void from_a_jar_only_the_private_directory_is_touched() throws Exception {
    Path hashed = zoo.hashed();
    assertThat(traced(zoo.jvm()))
        .isNotEmpty()
        .contains(zoo.kept().toString())
        .allMatch(path -> path.startsWith(hashed + "/"));
  }

  /** A name would be looked for in places of the loader's own; a path is not. */
  @Test
  void the_loader_looks_for_no_name() throws Exception {
    assumeTrue(Platform.ABI.isLinux(), "LD_DEBUG is of Linux");
    Path library = Files.copy(zoo.library(), own.resolve("libzoo.so"));
    ProcessBuilder jvm = jvm(List.of("-Dgatun.library.path=" + own));
    Path log = directory.resolve("ld");
    jvm.environment().put("LD_DEBUG", "libs");
    jvm.environment().put("LD_DEBUG_OUTPUT", log.toString());
    Forked.run(jvm);

    List<String> lines = new ArrayList<>();
    try (var logs = Files.newDirectoryStream(directory, "ld.*")) {
      for (Path file : logs) {
        Files.readAllLines(file).stream().filter(it -> it.contains("libzoo")).forEach(lines::add);
      }
    }
    assumeTrue(!lines.isEmpty(), "the C library is not glibc");
    assertThat(lines)
        .allMatch(line -> line.contains(": " + library))
        .noneMatch(line -> line.contains("find library"));
    assertThat(zoo.mark()).doesNotExist();
  }
}
