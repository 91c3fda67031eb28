package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Owned;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Variable;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;

/** What is called in the same way whatever threads may be inside. */
@NativeLibrary(value = "across_conduct", header = "across_conduct.h")
interface AcrossConduct {
  @Callback
  interface Step {
    long step(long value);
  }

  @Callback(onFailure = -7)
  interface Careful {
    long step(long value);
  }

  @Struct("ConductPoint")
  record Point(double x, double y, double z, long tag) {}

  @Callback
  interface Move {
    Point move(Point point);
  }

  @Handle(value = "ConductBox", close = "conduct_drop")
  interface Box extends AutoCloseable {
    @Override
    void close();
  }

  @Handle(value = "ConductLid", close = "conduct_lift", belongsTo = Box.class)
  interface Lid extends AutoCloseable {
    @Override
    void close();
  }

  @Variable("conduct_count")
  int count();

  @Variable("conduct_count")
  void count(int count);

  @Symbol("conduct_thread")
  long thread();

  @Symbol("conduct_call")
  long call(Step step, long value);

  @Symbol("conduct_repeat")
  long repeat(Step step, int times);

  @Symbol("conduct_call_elsewhere")
  long callElsewhere(Step step, long value);

  @Symbol("conduct_move")
  double move(Move move, double x);

  @Symbol("conduct_stay")
  int stay(int millis);

  @Symbol("conduct_most_inside")
  int mostInside();

  @Symbol("conduct_fail")
  int fail(int error) throws ErrnoException;

  @Symbol("conduct_keep")
  void keep(@Retained Step step, Arena lifetime);

  @Symbol("conduct_keep")
  void keepOnce(@Retained(once = true) Step step);

  @Symbol("conduct_keep_named")
  void keepOnce(@Retained(once = true) Step step, String name, @C(UINT8_T) int size);

  @Symbol("conduct_keep_named")
  void keepNamed(@Retained Step step, String name, @C(UINT8_T) int size, Arena lifetime);

  @Symbol("conduct_repeat")
  long repeatCarefully(Careful step, int times);

  @Symbol("conduct_call_elsewhere")
  long callCarefullyElsewhere(Careful step, long value);

  @Symbol("conduct_fire")
  long fire(long value);

  @Symbol("conduct_fire_elsewhere")
  long fireElsewhere(long value);

  @Symbol("conduct_fire_later")
  void fireLater(long value);

  @Symbol("conduct_text")
  @Owned("conduct_text_free")
  String text();

  @Symbol("conduct_box")
  Box box(int number);

  @Symbol("conduct_only_box")
  Box onlyBox();

  @Symbol("conduct_lid")
  Lid lid(Box box);

  @Symbol("conduct_hang")
  void hang(@Retained Step step, Arena lifetime);

  @Symbol("conduct_number")
  int number(Box box);

  @Symbol("conduct_boxes")
  int boxes();

  @Symbol("conduct_failures")
  int failures();
}
