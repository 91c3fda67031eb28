package dev.gatun.runtime.watch;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** Functions of the C library. */
final class CLibrary {
  private CLibrary() {}

  /** The first of these functions that the process has. */
  static MethodHandle function(FunctionDescriptor shape, Linker.Option[] options, String... names) {
    for (String name : names) {
      MethodHandle handle = Borrowed.inside().function(name, shape, options);
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
