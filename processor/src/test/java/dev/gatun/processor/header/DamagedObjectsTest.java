package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * An object file with wrong bytes, or that ends too early, is read or refused, whatever it says.
 * Another seed: {@code -Dgatun.seed=...}.
 */
final class DamagedObjectsTest {
  private static final long SEED = Long.getLong("gatun.seed", 20_261_121);
  private static final int COUNT = Integer.getInteger("gatun.count", 5_000);
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** All formats, both byte orders, relocations of both kinds. */
  private static final List<String> COMPILERS =
      List.of(
          "gcc",
          "gcc -gdwarf-4",
          "clang",
          "gcc -m32",
          "s390x-linux-gnu-gcc",
          "x86_64-w64-mingw32-gcc",
          "clang --target=mips64-linux-gnuabi64",
          "clang --target=arm64-apple-macos",
          "clang --target=x86_64-pc-windows-msvc",
          "clang --target=wasm32-unknown-unknown");

  @Test
  void damage_is_read_or_refused() throws Exception {
    List<byte[]> objects = objects();
    assumeFalse(objects.isEmpty());
    Random random = new Random(SEED);
    int refused = 0;
    for (int i = 0; i < COUNT; i++) {
      byte[] damaged = damaged(objects.get(random.nextInt(objects.size())), random);
      int attempt = i;
      refused +=
          assertTimeoutPreemptively(
              LIMIT, () -> isRefused(damaged, attempt) ? 1 : 0, () -> "attempt " + attempt);
    }
    System.out.printf(
        "damaged objects: seed %d, %d of %d objects refused, of %d compilers%n",
        SEED, refused, COUNT, objects.size());
    assertThat(refused).isBetween(COUNT / 20, COUNT - COUNT / 20);
  }

  private static boolean isRefused(byte[] damaged, int attempt) {
    try {
      HeaderTypes types = DwarfReader.read(ObjectFile.of(damaged));
      // All of it can be walked through.
      assertThat(TypeText.of(types).length() + types.hashCode()).isNotNull();
      return false;
    } catch (MalformedObjectException e) {
      assertThat(e).hasMessageMatching("(?s)..+");
      return true;
    } catch (RuntimeException | Error e) {
      throw new AssertionError("seed %d, attempt %d".formatted(SEED, attempt), e);
    }
  }

  private static byte[] damaged(byte[] object, Random random) {
    byte[] damaged =
        random.nextInt(5) == 0
            ? Arrays.copyOf(object, random.nextInt(object.length))
            : object.clone();
    int flips = random.nextInt(8);
    for (int i = 0; i < flips && damaged.length > 0; i++) {
      // Headers are a small part of a file, and decide more than the rest.
      int reach = random.nextBoolean() ? damaged.length : Math.min(damaged.length, 1_024);
      int at = random.nextInt(reach);
      damaged[random.nextBoolean() ? at : damaged.length - 1 - at] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  private static List<byte[]> objects() throws IOException {
    String source = Files.readString(Path.of("src", "test", "resources", "header", "sample.c"));
    List<byte[]> objects = new ArrayList<>();
    for (String compiler : COMPILERS) {
      try {
        objects.add(HeaderCompiler.of(compiler).compiled(source));
      } catch (TestAbortedException e) {
        System.out.println(e.getMessage());
      }
    }
    return objects;
  }
}
