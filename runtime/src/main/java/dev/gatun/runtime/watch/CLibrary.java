package dev.gatun.runtime.watch;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** What the runtime lent, and functions of the C library by it. */
public final class CLibrary {
  private static volatile Inside inside;

  private CLibrary() {}

  /**
   * Lends this package what it needs; before the first call that is watched.
   *
   * @param lent what is lent
   */
  public static void lend(Inside lent) {
    inside = lent;
  }

  static Inside inside() {
    return inside;
  }

  /** The first of these functions that the process has. */
  static MethodHandle function(FunctionDescriptor shape, Linker.Option[] options, String... names) {
    for (String name : names) {
      MethodHandle handle = inside.function(name, shape, options);
      if (handle != null) {
        return handle;
      }
    }
    throw new UnsupportedOperationException(
        "the C library of this platform has no " + String.join(" or ", names));
  }

  static MethodHandle function(FunctionDescriptor shape, String... names) {
    return function(shape, new Linker.Option[0], names);
  }
}
