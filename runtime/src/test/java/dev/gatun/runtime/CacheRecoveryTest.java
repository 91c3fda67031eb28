package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they take a library out of its jar, and many that do at once. */
class CacheRecoveryTest {
  private static final int JVMS = 50;
  private static final int KILLS = 12;

  @TempDir Path directory;

  private static void age(Path file, Duration age) throws Exception {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void what_a_killed_process_left_is_not_used_and_is_swept_when_it_is_old() throws Exception {
    PackedZoo zoo = PackedZoo.in(directory);
    Files.createDirectories(zoo.hashed());
    byte[] bytes = Files.readAllBytes(zoo.library());
    Path half = zoo.hashed().resolve(".libzoo.so-11111111-2222-3333-4444-555555555555.part");
    Path young = zoo.hashed().resolve(".libzoo.so-66666666-7777-8888-9999-000000000000.part");
    Path link = zoo.hashed().resolve(".libzoo.so-link.part");
    for (Path file : List.of(half, young)) {
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    Files.createSymbolicLink(link, zoo.planted());
    age(half, Duration.ofMinutes(61));
    age(young, Duration.ofMinutes(50));
    age(zoo.planted(), Duration.ofDays(1));

    zoo.assertOpened(zoo.jvm());

    assertThat(half).doesNotExist();
    assertThat(young).exists();
    assertThat(link).isSymbolicLink();
    assertThat(zoo.planted()).exists();
    age(young, Duration.ofHours(2));
    zoo.assertOpened(zoo.jvm());
    assertThat(zoo.keptFiles()).containsExactly(link.getFileName().toString(), PackedZoo.FILE);
  }

  /** Large, so that most are killed while they read, write, wait for the disk or rename. */
  @Test
  void processes_that_are_killed_at_any_moment_spoil_nothing() throws Exception {
    PackedZoo zoo = PackedZoo.in(directory);
    CSource.library(
        zoo.library(),
        "cc",
        "char padding[8 << 20] = {1}; int answer(void) { return 42 + (padding[0] - 1); }");
    zoo.jar("zoo.jar", zoo.library());
    Random random = new Random(42);
    int unfinished = 0;
    int leftovers = 0;
    for (int i = 0; i < KILLS; i++) {
      deleteRecursively(zoo.natives());
      Process jvm = zoo.jvm().redirectErrorStream(true).start();
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (!hasPart(zoo) && jvm.isAlive() && System.nanoTime() < deadline) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(40));
      jvm.destroyForcibly();
      assertThat(jvm.waitFor(20, TimeUnit.SECONDS)).isTrue();
      unfinished += Files.exists(zoo.kept()) ? 0 : 1;
      leftovers += hasPart(zoo) ? 1 : 0;
      if (Files.exists(zoo.kept())) {
        assertThat(zoo.kept())
            .as("a file under its name is whole")
            .hasSameBinaryContentAs(zoo.library());
      }
      if (i % 6 == 0) {
        zoo.assertOpened(zoo.jvm());
      }
    }
    System.out.printf(
        "killed %d: %d before the rename, %d left a half-written file%n",
        KILLS, unfinished, leftovers);
    assertThat(unfinished).as("killed in time").isPositive();
    assertThat(leftovers).as("killed while writing").isPositive();
    zoo.assertOpened(zoo.jvm());
    for (String name : zoo.keptFiles()) {
      if (!name.equals(PackedZoo.FILE)) {
        age(zoo.hashed().resolve(name), Duration.ofHours(2));
      }
    }
    zoo.assertOpened(zoo.jvm());
    assertThat(zoo.keptFiles()).containsExactly(PackedZoo.FILE);
  }

  private static boolean hasPart(PackedZoo zoo) throws Exception {
    return Files.isDirectory(zoo.hashed())
        && zoo.keptFiles().stream().anyMatch(name -> name.endsWith(".part"));
  }

  private static void deleteRecursively(Path place) throws Exception {
    if (!Files.exists(place)) {
      return;
    }
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void fifty_processes_at_once_share_one_file() throws Exception {
    PackedZoo zoo = PackedZoo.in(directory);
    List<Process> jvms = new ArrayList<>();
    List<Path> outputs = new ArrayList<>();
    for (int i = 0; i < JVMS; i++) {
      Path output = directory.resolve("output" + i);
      outputs.add(output);
      jvms.add(zoo.jvm().redirectErrorStream(true).redirectOutput(output.toFile()).start());
    }
    for (Process jvm : jvms) {
      assertThat(jvm.waitFor(5, TimeUnit.MINUTES)).isTrue();
    }
    for (Path output : outputs) {
      assertThat(output).hasContent("opened " + zoo.kept() + "\nanswer 42\n");
    }
    assertThat(zoo.keptFiles()).containsExactly(PackedZoo.FILE);
    assertThat(zoo.kept()).hasSameBinaryContentAs(zoo.library());
  }

  /** As in an image of a container that was filled when it was built. */
  @Test
  void a_file_that_is_there_needs_no_place_to_write_to() throws Exception {
    PackedZoo zoo = PackedZoo.in(directory);
    zoo.assertOpened(zoo.jvm());
    ProcessBuilder jvm = zoo.jvm();
    String script =
        "mount --bind -o ro \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"";
    Mounting.in(jvm, script, zoo.cache());

    zoo.assertOpened(jvm);
  }
}
