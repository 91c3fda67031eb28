package dev.gatun.examples.libc;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Declarations that do not hold, beside some that do. */
@NativeLibrary
interface Mistakes {
  int getpid();

  String getenv(String name);

  @Symbol("getenv")
  @Nullable String getenvOrNull(String name);

  MemorySegment memchr(MemorySegment memory, int c, @C(SIZE_T) long size);

  @Symbol("no_such_function")
  int missing();

  @Symbol("no_such_function_either")
  void missingToo();

  @Symbol(value = "no_such_option", optional = true)
  int optional();
}
