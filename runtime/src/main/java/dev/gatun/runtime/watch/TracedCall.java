package dev.gatun.runtime.watch;

import dev.gatun.runtime.Errno;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A call that is written into the trace. */
final class TracedCall {
  private final String start;
  private final String name;
  private final @Nullable MemoryLayout result;

  /** What the parameters pointed to before the call, by their names. */
  private final Map<String, Region> regions = new LinkedHashMap<>();

  private final Map<String, String> before = new LinkedHashMap<>();

  private TracedCall(Frame frame, String name, @Nullable MemoryLayout result) {
    this.start = "[" + Thread.currentThread().getName() + "] " + "  ".repeat(frame.depth());
    this.name = name;
    this.result = result;
  }

  /** Begins the line of a call, if its function is one of those that are traced. */
  static @Nullable TracedCall begin(Frame frame, Passed passed) {
    if (!isTraced(frame.callee())) {
      return null;
    }
    TracedCall traced = new TracedCall(frame, frame.callee().name(), passed.resultLayout());
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < passed.count(); i++) {
      String name = passed.name(i);
      String text = ValueText.of(passed.layout(i), passed.value(i));
      arguments.add(name == null ? text : name + "=" + text);
      Region region = passed.regions().get(i);
      if (region != null) {
        String what = name == null ? "argument " + (i + 1) : name;
        traced.regions.put(what, region);
        traced.before.put(what, ValueText.of(region));
      }
    }
    TraceOutput.SHARED.begin(
        traced, traced.start + traced.name + "(" + String.join(", ", arguments) + ")");
    return traced;
  }

  /** Begins the line of a callback; on a thread of C there is no call that it belongs to. */
  static @Nullable TracedCall beginCallback(
      WatchedCallback callback, @Nullable Frame caller, Frame frame, Object[] arguments) {
    if (Watching.TRACED == null || caller != null && !isTraced(caller.callee())) {
      return null;
    }
    FunctionDescriptor shape = callback.shape();
    TracedCall traced =
        new TracedCall(frame, "callback " + callback.type(), shape.returnLayout().orElse(null));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      texts.add(ValueText.of(shape.argumentLayouts().get(i), arguments[i]));
    }
    TraceOutput.SHARED.begin(
        traced, traced.start + traced.name + "(" + String.join(", ", texts) + ")");
    return traced;
  }

  private static boolean isTraced(Callee callee) {
    return Watching.TRACED != null && Watching.TRACED.match(callee);
  }

  void end(@Nullable Object value, @Nullable Throwable failure, int errno, long nanos) {
    StringBuilder text = new StringBuilder(" = ");
    if (failure != null) {
      text.append("! ").append(failure);
    } else {
      text.append(result == null ? "void" : ValueText.of(result, value));
    }
    if (errno != 0) {
      text.append(" errno=").append(errno);
      Errno.of(errno).ifPresent(known -> text.append(" ").append(known));
    }
    String changed =
        regions.entrySet().stream()
            .map(entry -> Map.entry(entry.getKey(), ValueText.of(entry.getValue())))
            .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(", "));
    if (!changed.isEmpty()) {
      text.append(" {").append(changed).append("}");
    }
    text.append(String.format(Locale.ROOT, " <%.1f us>", nanos / 1e3));
    TraceOutput.SHARED.end(this, start + "<... " + name + " resumed>", text.toString());
  }
}
