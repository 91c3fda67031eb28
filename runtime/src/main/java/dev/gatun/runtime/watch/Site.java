package dev.gatun.runtime.watch;

import dev.gatun.runtime.GatunGenerated;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.stream.Collectors;

/** Where in the user's code something was made. */
record Site(List<StackTraceElement> frames) {
  private static final int MOST = 4;

  static Site here() {
    if (!Watching.SITES) {
      return new Site(List.of());
    }
    return new Site(
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .walk(
                frames ->
                    frames
                        .dropWhile(Site::isOfGatun)
                        .limit(MOST)
                        .map(StackFrame::toStackTraceElement)
                        .toList()));
  }

  private static boolean isOfGatun(StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    return type.isAnnotationPresent(GatunGenerated.class)
        || type.getPackage() == GatunGenerated.class.getPackage()
        || Watching.standsBetween(frame);
  }

  /** The lines below a report. */
  @Override
  public String toString() {
    return frames.stream().map(frame -> "\n  at " + frame).collect(Collectors.joining());
  }
}
