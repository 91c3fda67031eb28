package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest extends ZlibTest {
  @Test
  void the_example_shows_each_way() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    try {
      Main.main();
    } finally {
      System.setOut(before);
    }
    assertThat(output.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
        .startsWith("zlib " + zlib.zlibVersion() + "\n")
        .contains("crc32 4b50b174, adler32 a29e3f4b\n", "32000 bytes became ")
        .endsWith(
            """
            refused: data error (-3)
            palindrome.txt: 32000 bytes again
            callbacks saw 32000 bytes
            """);
  }
}
