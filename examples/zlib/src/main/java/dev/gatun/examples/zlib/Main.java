package dev.gatun.examples.zlib;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compresses a text and a file, and lets zlib call Java for its input and output. */
public final class Main {
  private static final byte[] TEXT =
      "A man, a plan, a canal: Panama! ".repeat(1000).getBytes(StandardCharsets.US_ASCII);

  private final Zlib zlib = ZlibBinding.open();

  private Main() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   * @throws IOException if a temporary file cannot be written or read
   */
  public static void main(String... arguments) throws IOException {
    new Main().run();
  }

  private void run() throws IOException {
    System.out.println("zlib " + zlib.zlibVersion());
    System.out.printf("crc32 %08x, adler32 %08x%n", zlib.crc32(0, TEXT), zlib.adler32(1, TEXT));
    atOnce();
    file();
    callbacks();
  }

  private void atOnce() {
    byte[] compressed = zlib.compress(TEXT, Zlib.BEST_COMPRESSION);
    System.out.println(TEXT.length + " bytes became " + compressed.length);
    compressed[compressed.length - 1]++;
    try {
      zlib.uncompress(compressed, TEXT.length);
    } catch (ZlibException e) {
      System.out.println("refused: " + e.getMessage() + " (" + e.code() + ")");
    }
  }

  private void file() throws IOException {
    Path directory = Files.createTempDirectory("gatun");
    Path text = Files.write(directory.resolve("palindrome.txt"), TEXT);
    Path zipped = directory.resolve("palindrome.txt.gz");
    try {
      GzipFiles files = new GzipFiles(zlib);
      files.compress(text, zipped, Zlib.DEFAULT_COMPRESSION);
      GzHeader header = files.decompress(zipped, text);
      System.out.println(header.name() + ": " + Files.size(text) + " bytes again");
    } finally {
      Files.delete(zipped);
      Files.delete(text);
      Files.delete(directory);
    }
  }

  /** zlib asks for input and hands out output, both in Java. */
  private void callbacks() {
    byte[] compressed = zlib.compress(TEXT, Zlib.BEST_SPEED);
    try (Arena arena = Arena.ofConfined()) {
      ZStream stream = ZStreamStruct.allocate(arena);
      MemorySegment window = arena.allocate(1 << Zlib.MAX_WINDOW_BITS);
      MemorySegment input = arena.allocate(100);
      zlib.inflateBackInit(stream, Zlib.MAX_WINDOW_BITS, window);
      // Without the two bytes before the data, which inflateBack does not know.
      ByteArrayInputStream rest = new ByteArrayInputStream(compressed, 2, compressed.length - 2);
      int[] total = {0};
      zlib.inflateBack(
          stream,
          (from, buffer) -> {
            byte[] next = new byte[100];
            int count = Math.max(rest.read(next, 0, next.length), 0);
            MemorySegment.copy(next, 0, input, ValueLayout.JAVA_BYTE, 0, count);
            return Inflating.Input.give(buffer, input.asSlice(0, count));
          },
          null,
          (to, data) -> {
            total[0] += data.length;
            return false;
          },
          null);
      zlib.inflateBackEnd(stream);
      System.out.println("callbacks saw " + total[0] + " bytes");
    }
  }
}
