package dev.gatun.examples.libc;

import static dev.gatun.annotation.CType.ULONG;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Joins threads whose result may be {@code NULL}. */
@NativeLibrary(header = "pthread.h")
interface Pthreads {
  @Symbol("pthread_join")
  int join(@C(ULONG) long thread, @Out @Nullable MemorySegment[] result);
}
