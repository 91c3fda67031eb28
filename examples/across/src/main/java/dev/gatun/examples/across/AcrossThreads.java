package dev.gatun.examples.across;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Callbacks from threads that C creates. */
@NativeLibrary(value = "across_threads", header = "across_threads.h")
interface AcrossThreads {
  @Callback
  interface Work {
    long run(long argument);
  }

  @Callback
  interface DataWork {
    void run(@Nullable MemorySegment data, long argument);
  }

  @Symbol("thread_call")
  long call(Work work, long argument);

  @Symbol("thread_call_data")
  void callWithData(DataWork work, @Nullable MemorySegment data, long argument);

  @Symbol("thread_call_all")
  long callAll(Work work, int threads);

  @Symbol("thread_call_times")
  long callTimes(Work work, int times);

  @Symbol("thread_start")
  MemorySegment start(@Retained Work work, long argument, int delayMillis, Arena lifetime);

  @Symbol("thread_join")
  long join(MemorySegment job);

  @Symbol("thread_number")
  long threadNumber();

  @Symbol("thread_stay")
  int stay(int millis);

  @Symbol("thread_most_inside")
  int mostInside();

  @Symbol("thread_failures")
  int failures();
}
