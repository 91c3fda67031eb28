package dev.gatun.runtime.watch;

import org.jspecify.annotations.Nullable;

/** Gives calls to the flight recorder, whose module may be absent. */
final class EventRecorder {
  private EventRecorder() {}

  static @Nullable EventRecorder ifWanted() {
    if (Watching.EVENT_NANOS < 0) {
      return null;
    }
    try {
      new CallEvent();
      return new EventRecorder();
    } catch (NoClassDefFoundError e) {
      Report.say("gatun.jfr needs the module jdk.jfr, which is absent here: --add-modules jdk.jfr");
      return null;
    }
  }

  Object begin() {
    CallEvent event = new CallEvent();
    event.begin();
    return event;
  }

  void end(Object begun, Callee callee, long nanos, boolean failed) {
    CallEvent event = (CallEvent) begun;
    event.end();
    if (nanos >= Watching.EVENT_NANOS && event.shouldCommit()) {
      event.function = callee.name();
      event.library = callee.library();
      event.failed = failed;
      event.commit();
    }
  }
}
