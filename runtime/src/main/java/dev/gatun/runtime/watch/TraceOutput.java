package dev.gatun.runtime.watch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where traces go: a line for each call, begun before it and ended after it; where something comes
 * in between, both parts say so, as with strace.
 */
final class TraceOutput {
  static final TraceOutput SHARED = new TraceOutput();

  private final PrintStream stream = open();
  private @Nullable TracedCall begun;

  private TraceOutput() {}

  private static PrintStream open() {
    String file = Settings.text("gatun.trace.file");
    if (file != null) {
      try {
        return new PrintStream(new FileOutputStream(file, true), true, StandardCharsets.UTF_8);
      } catch (IOException e) {
        Report.say("gatun.trace.file: %s; the trace goes to standard error", e.getMessage());
      }
    }
    return System.err;
  }

  synchronized void begin(TracedCall call, String text) {
    interrupt();
    stream.print(text);
    stream.flush();
    begun = call;
  }

  synchronized void end(TracedCall call, String resumed, String text) {
    if (begun != call) {
      interrupt();
      stream.print(resumed);
    }
    stream.print(text + "\n");
    stream.flush();
    begun = null;
  }

  private void interrupt() {
    if (begun != null) {
      stream.print(" <unfinished ...>\n");
      begun = null;
    }
  }
}
