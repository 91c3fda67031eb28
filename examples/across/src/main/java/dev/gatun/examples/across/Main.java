package dev.gatun.examples.across;

import dev.gatun.examples.across.AcrossFloatStructs.FloatIntDouble;
import dev.gatun.examples.across.AcrossTagged.Body;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.util.Arrays;

/** A tour that prints a line for each way across. */
public final class Main {
  private static final int ENOENT = 2;

  private Main() {}

  /**
   * Makes the tour.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    scalars();
    text();
    arrays();
    structs();
    views();
    unions();
    taggedUnions();
    callbacks();
    threads();
    errors();
  }

  private static void scalars() {
    AcrossScalars scalars = AcrossScalarsBinding.open();
    tell("scalars", "255 + 1 is %d in a uint8_t", scalars.scalar_uint8_increment(255));
  }

  private static void text() {
    AcrossText text = AcrossTextBinding.open();
    String greeting = text.utf8();
    tell("text", "%s has %d bytes", greeting, text.length(greeting));
  }

  private static void arrays() {
    int[] values = new int[5];
    AcrossArrayTypes arrays = AcrossArrayTypesBinding.open();
    arrays.fill(values);
    tell("arrays", "%s, in all %d", Arrays.toString(values), arrays.sum(values));
  }

  private static void structs() {
    FloatIntDouble struct = AcrossFloatStructsBinding.open().struct_float_int_double_make(10);
    tell("structs", "%s", struct);
  }

  private static void views() {
    try (Arena arena = Arena.ofConfined()) {
      PairView pair = PairViewStruct.allocate(arena);
      AcrossStructViewsBinding.open().fillPair(pair, 20);
      tell("views", "%d + %d = %d", pair.a(), pair.b(), pair.sum());
    }
  }

  private static void unions() {
    try (Arena arena = Arena.ofConfined()) {
      Number number = NumberUnion.allocate(arena);
      number.f(1);
      tell("unions", "%s is 0x%x", number.f(), number.i());
    }
  }

  private static void taggedUnions() {
    AcrossTagged tagged = AcrossTaggedBinding.open();
    for (TaggedKind kind : TaggedKind.values()) {
      String told =
          switch (tagged.tagged_value_make(kind).body()) {
            case Body.Nothing() -> "nothing";
            case Body.Whole(long integer) -> "the integer " + integer;
            case Body.Real(double real) -> "the real number " + real;
            case Body.Words(String words) -> "the text " + words;
            case Body.At(AcrossTagged.Point(int x, double y)) -> "the point " + x + ", " + y;
          };
      tell("tagged unions", "%s", told);
    }
  }

  private static void callbacks() {
    int[] values = {3, 1, 2};
    AcrossCallbacksBinding.open().sort(values, values.length, Integer.BYTES, Integer::compare);
    tell("callbacks", "sorted %s", Arrays.toString(values));
  }

  private static void threads() {
    long sum = AcrossThreadsBinding.open().callAll(argument -> argument, 10);
    tell("threads", "10 threads of C gave %d", sum);
  }

  private static void errors() {
    try {
      AcrossErrorsBinding.open().failInt(ENOENT);
    } catch (ErrnoException e) {
      tell("errors", "%s", e.getMessage());
    }
  }

  private static void tell(String way, String format, Object... values) {
    System.out.printf("%-14s %s%n", way, format.formatted(values));
  }
}
