package dev.gatun.processor.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What came of running a program: at most {@value #SECONDS} seconds, and at most {@value #BYTES}
 * bytes of what it prints.
 *
 * @param exit the exit value; -1 if it was stopped
 * @param printed what it printed, errors among it
 */
record ProgramRun(int exit, String printed) {
  private static final int SECONDS = 60;
  private static final int BYTES = 4 << 20;

  boolean isSuccess() {
    return exit == 0;
  }

  /**
   * Runs a program with the arguments as they are.
   *
   * @throws IOException if it cannot be started
   */
  static ProgramRun of(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("GCC_COLORS");
    Process process = builder.start();
    process.getOutputStream().close();
    Thread watch =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try {
                    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                      stop(process);
                    }
                  } catch (InterruptedException e) {
                    stop(process);
                  }
                });
    try (InputStream output = process.getInputStream()) {
      byte[] printed = output.readNBytes(BYTES);
      boolean isMore = output.read() >= 0;
      if (isMore) {
        stop(process);
      }
      int exit = process.waitFor();
      boolean wasStopped = isMore || exit == 128 + 9;
      return new ProgramRun(wasStopped ? -1 : exit, new String(printed, Charset.defaultCharset()));
    } catch (InterruptedException e) {
      stop(process);
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    } finally {
      watch.interrupt();
    }
  }

  /** A compiler has children of its own, which hold the pipe open. */
  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
