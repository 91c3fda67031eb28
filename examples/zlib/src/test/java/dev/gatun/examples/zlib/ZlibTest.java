package dev.gatun.examples.zlib;

import dev.gatun.runtime.LibraryNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.opentest4j.TestAbortedException;

/** The library, and data for it. */
abstract class ZlibTest {
  static Zlib zlib;

  /** Says what is missing where zlib is not installed; the build that counts must have it. */
  @BeforeAll
  static void find() {
    try {
      zlib = ZlibBinding.open();
    } catch (LibraryNotFoundException e) {
      if (System.getenv("CI") != null) {
        throw e;
      }
      throw new TestAbortedException(
          "zlib is not installed; on Debian: apt-get install zlib1g-dev", e);
    }
  }

  /** Pieces of text, of noise, of one byte, and of what was there before; always the same. */
  static byte[] mixed(int size) {
    Random random = new Random(size);
    byte[] words = "canal lock ship Gatun lake dam ".getBytes(StandardCharsets.US_ASCII);
    byte[] data = new byte[size];
    int kind = 0;
    for (int done = 0; done < size; kind++) {
      int count = Math.min(size - done, 1 + random.nextInt(5000));
      byte[] piece = new byte[count];
      switch (kind % 4) {
        case 0 -> random.nextBytes(piece);
        case 1 -> Arrays.fill(piece, (byte) random.nextInt());
        case 2 -> System.arraycopy(data, 0, piece, 0, Math.min(count, done));
        default -> {
          for (int i = 0; i < count; i++) {
            piece[i] = words[(i + random.nextInt(2)) % words.length];
          }
        }
      }
      System.arraycopy(piece, 0, data, done, count);
      done += count;
    }
    return data;
  }

  static byte[] text(int repetitions) {
    return "A man, a plan, a canal: Panama! "
        .repeat(repetitions)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
