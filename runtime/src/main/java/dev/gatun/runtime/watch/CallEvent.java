package dev.gatun.runtime.watch;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import org.jspecify.annotations.Nullable;

/** A call of C that took its time. */
@Name("gatun.NativeCall")
@Label("Native Call")
@Category("Gatun")
@Description("A call of a C function through Gatun")
final class CallEvent extends Event {
  @Label("Function")
  @Description("The name in C")
  @Nullable String function;

  @Label("Library")
  @Description("The name of the file that the function is in")
  @Nullable String library;

  @Label("Failed")
  @Description("Whether a callback of the call has thrown an exception")
  boolean failed;
}
