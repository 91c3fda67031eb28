package dev.gatun.examples.crashes;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UCHAR;
import static dev.gatun.annotation.CType.UINT;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Handle;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Outcome;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variadic;
import dev.gatun.annotation.Variant;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A library that ends the process of whoever uses it carelessly. */
@NativeLibrary(value = "crashes", header = "crashes.h")
public interface Crashes {
  @Callback
  interface Step {
    int apply(int value);
  }

  @Callback
  interface Reader {
    @C(SIZE_T)
    long read(String text);
  }

  @Callback
  interface Chooser {
    int choose(Kind kind);
  }

  @Callback
  interface Maker {
    Point make();
  }

  @CEnum
  enum Kind {
    @Value(0)
    NUMBER,
    @Value(1)
    WORD
  }

  @Struct
  record Point(int x, double y) {}

  @Struct("Point")
  interface PointView {
    int x();

    void x(int x);

    double y();

    void y(double y);
  }

  @Struct
  interface Badge {
    @Length(8)
    String name();

    void name(String name);

    int number();

    void number(int number);
  }

  @Struct
  interface Switches {
    @Bits(3)
    @C(UINT)
    int low();

    void low(int low);

    @Bits(5)
    @C(UINT)
    int high();

    void high(int high);
  }

  @Struct
  interface List {
    int count();

    void count(int count);

    @Flexible("count")
    int[] items();
  }

  @Struct
  record Event(Kind kind, @Tagged(by = "kind") Of of) {}

  @Union
  sealed interface Of {
    @Variant("NUMBER")
    record Number(@C(LONG) long number) implements Of {}

    @Variant("WORD")
    record Word(String word) implements Of {}
  }

  @Handle(close = "door_close")
  interface Door extends AnyDoor, AutoCloseable {
    @Override
    void close();
  }

  @Handle("Door")
  interface AnyDoor {}

  @Handle(close = "key_melt", belongsTo = Door.class)
  interface Key extends AutoCloseable {
    @Override
    void close();
  }

  int call(Step step, int value);

  @Symbol("call_thrice")
  int callThrice(Step step, int value);

  @Symbol("call_on_thread")
  int callOnThread(Step step, int value);

  void keep(@Retained Step step, Arena lifetime);

  @Symbol("call_kept")
  int callKept(int value);

  @C(SIZE_T)
  @Symbol("call_reader")
  long callReader(Reader reader, @Nullable String text);

  @Symbol("call_chooser")
  int callChooser(Chooser chooser, int number);

  @Symbol("call_maker")
  double callMaker(Maker maker);

  @Symbol("step_named")
  Step stepNamed(String name);

  @C(SIZE_T)
  @Symbol("text_length")
  long textLength(String text);

  @C(SIZE_T)
  @Symbol("texts_length")
  long textsLength(@In @Slice(lengthType = INT) String[] texts);

  @C(SIZE_T)
  @Symbol("texts_length")
  long addressesLength(@In @Slice(lengthType = INT) MemorySegment[] texts);

  String greeting(int which);

  @Symbol("point_sum")
  double pointSum(PointView point);

  @Symbol("badge_fill")
  void badgeFill(Badge badge);

  @Symbol("badge_number")
  int badgeNumber(Badge badge);

  @Symbol("switches_low")
  int switchesLow(Switches switches);

  @Symbol("list_sum")
  int listSum(List list);

  @C(LONG)
  @Symbol("event_read")
  long eventRead(@In Event event);

  @Symbol("kind_named")
  Kind kindNamed(String name);

  @C(UCHAR)
  @Symbol("echo_byte")
  int echoByte(@C(UCHAR) int value);

  @FailsWhen(Outcome.NEGATIVE)
  int fail(int code) throws ErrnoException;

  int sum(int count, @Variadic Object... values);

  @Symbol("door_open")
  Door doorOpen(int number);

  @Symbol("door_lent")
  AnyDoor doorLent();

  @Symbol("door_knock")
  int doorKnock(AnyDoor door);

  @Symbol("door_wait")
  int doorWait(AnyDoor door, int milliseconds);

  @Symbol("key_cut")
  Key keyCut(Door door);

  @Symbol("key_turn")
  int keyTurn(Key key);
}
