package dev.gatun.examples.crashes;

import dev.gatun.annotation.NativeLibrary;

/** The same library, for who wants it unloaded. */
@NativeLibrary(value = "crashes", header = "crashes.h")
public interface ClosedCrashes extends AutoCloseable {
  int fail(int code);

  @Override
  void close();
}
