package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One binding, and streams of several threads. */
class ThreadsTest extends ZlibTest {
  private static byte[] thereAndBack(byte[] data, Format format) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (var output = new DeflateOutput(zlib, compressed, format, Zlib.BEST_SPEED)) {
      output.write(data);
    }
    var bytes = new ByteArrayInputStream(compressed.toByteArray());
    try (var input = new InflateInput(zlib, bytes, format)) {
      return input.readAllBytes();
    }
  }

  @Test
  void two_threads_compress_and_decompress_at_once()
      throws InterruptedException, ExecutionException {
    byte[][] data = {mixed(2_000_000), mixed(1_999_999)};
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        byte[] mine = data[i % 2];
        Format format = Format.values()[i % 3];
        results.add(threads.submit(() -> thereAndBack(mine, format)));
      }
      for (int i = 0; i < 10; i++) {
        assertThat(results.get(i).get()).isEqualTo(data[i % 2]);
      }
    }
  }

  /** Each thread has an exception of its own, while the other one goes on. */
  @Test
  void failures_stay_with_their_thread() throws InterruptedException, ExecutionException {
    byte[] good = zlib.compress(text(100), 6);
    byte[] bad = good.clone();
    bad[bad.length - 1] ^= 1;
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < 2000; i++) {
        byte[] mine = i % 2 == 0 ? good : bad;
        results.add(threads.submit(() -> messageOf(mine)));
      }
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(i % 2 == 0 ? "" : "data error");
      }
    }
  }

  private static String messageOf(byte[] data) {
    try {
      zlib.uncompress(data, 10_000);
      return "";
    } catch (ZlibException e) {
      return e.getMessage();
    }
  }

  @Test
  void a_stream_in_memory_of_one_thread_is_refused_on_another() throws InterruptedException {
    try (Arena arena = Arena.ofConfined();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      ZStream stream = ZStreamStruct.allocate(arena);
      zlib.deflateInit(stream, 6);
      assertThatThrownBy(() -> thread.submit(() -> zlib.deflateReset(stream)).get())
          .hasCauseInstanceOf(WrongThreadException.class);
      zlib.deflateEnd(stream);
    }
  }
}
