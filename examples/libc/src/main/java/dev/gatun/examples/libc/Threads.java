package dev.gatun.examples.libc;

import static dev.gatun.annotation.CType.ULONG;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** POSIX threads, where {@code pthread_t} is an {@code unsigned long}, as on Linux. */
@NativeLibrary(header = "pthread.h")
public interface Threads {
  /** Starts a thread of C, which calls Java: the routine is kept for as long as the arena lives. */
  @Symbol("pthread_create")
  int create(
      @Out @C(ULONG) long[] thread,
      @Nullable MemorySegment attributes,
      @Retained Routine routine,
      @Nullable MemorySegment argument,
      Arena lifetime);

  @Symbol("pthread_join")
  int join(@C(ULONG) long thread, @Out MemorySegment[] result);

  @Callback
  interface Routine {
    @Nullable MemorySegment run(@Nullable MemorySegment argument);
  }
}
