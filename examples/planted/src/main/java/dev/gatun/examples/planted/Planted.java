package dev.gatun.examples.planted;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.UINTPTR_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Handle;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Owned;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A library that breaks the rules which C's callers rely on. */
@NativeLibrary(value = "planted", header = "planted.h")
interface Planted {
  @Struct("PlantedPoint")
  record Point(int x, int y) {}

  @Callback(onFailure = -1)
  interface Visitor {
    int visit(int value);
  }

  @Callback
  interface Taker {
    int take(@Slice int[] values);
  }

  @Handle(value = "PlantedBox", close = "planted_box_close")
  interface Box extends AutoCloseable {
    @Override
    void close();
  }

  @Symbol("planted_terminate")
  void terminate(String name);

  @Symbol("planted_fill")
  void fill(int[] values, int count);

  @Symbol("planted_point")
  void point(@In Point point);

  @Symbol("planted_before")
  void before(int[] values);

  @Symbol("planted_visit")
  void visit(int[] values, int count, Visitor visitor);

  @Symbol("planted_keep")
  void keep(String name);

  @Symbol("planted_write_later")
  void writeLater(int offset);

  @Symbol("planted_kept")
  String kept();

  @Symbol("planted_kept")
  MemorySegment keptPointer();

  @Symbol("planted_take")
  void take(MemorySegment pointer);

  @Symbol("planted_text")
  @Owned("free")
  String text(int again);

  @Symbol("planted_box")
  Box box(int again);

  @Symbol("planted_keep_callback")
  int keepCallback(Visitor callback);

  @Symbol("planted_keep_callback")
  int retainCallback(@Retained Visitor callback, Arena lifetime);

  @Symbol("planted_call_later")
  int callLater(int value);

  @Symbol("planted_call_later_on_thread")
  int callLaterOnThread(int value);

  @Symbol("planted_call_on_thread")
  int callOnThread(Visitor callback, int value);

  @Symbol("planted_give")
  int give(int[] values, int count, Taker taker);

  @Symbol("planted_list")
  @OutReturn
  @Slice(capacity = 3)
  int[] list();

  @Symbol("planted_fail")
  int fail() throws ErrnoException;

  @Symbol("planted_fail_with")
  int failWith(int number) throws ErrnoException;

  @Symbol("planted_unsigned")
  void unsigned(
      @C(UINTPTR_T) long number, @In @C(UINT8_T) int[] bytes, @Out @C(SIZE_T) long[] count);

  @Symbol("planted_nothing")
  void nothing();
}
