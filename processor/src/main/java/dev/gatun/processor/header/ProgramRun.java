package dev.gatun.processor.header;

import java.io.ByteArrayOutputStream;
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
    return of(command, SECONDS, BYTES);
  }

  /** Runs a program within limits. */
  static ProgramRun of(List<String> command, int seconds, int bytes) throws IOException {
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
                    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                      stop(process);
                    }
                  } catch (InterruptedException e) {
                    stop(process);
                  }
                });
    try (InputStream output = process.getInputStream()) {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      boolean isWhole = copy(output, printed, bytes);
      if (!isWhole) {
        stop(process);
      }
      int exit = process.waitFor();
      boolean wasStopped = !isWhole || exit == 128 + 9;
      return new ProgramRun(wasStopped ? -1 : exit, printed.toString(Charset.defaultCharset()));
    } catch (InterruptedException e) {
      stop(process);
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    } finally {
      watch.interrupt();
    }
  }

  /** Copies up to the end, or as much as may be; tells whether it came to the end. */
  private static boolean copy(InputStream from, ByteArrayOutputStream to, int bytes) {
    try {
      byte[] some = new byte[8192];
      int read = from.read(some);
      while (read >= 0 && to.size() < bytes) {
        to.write(some, 0, Math.min(read, bytes - to.size()));
        read = from.read(some);
      }
      return read < 0;
    } catch (IOException e) {
      return false; // stopping a process closes its streams
    }
  }

  /** A compiler has children of its own, which hold the pipe open; it does not see them end. */
  private static void stop(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
