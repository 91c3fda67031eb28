package dev.gatun.examples.planted;

import dev.gatun.examples.planted.Planted.Box;
import dev.gatun.examples.planted.Planted.Point;
import java.util.Arrays;
import java.util.function.Supplier;

/** Makes one mistake of each kind, or those that are named, and says what was noticed. */
@SuppressWarnings("try") // a box that is not used
final class Main {
  private static final Planted C = PlantedBinding.open();

  private Main() {}

  /**
   * Makes mistakes.
   *
   * @param mistakes their names; none means all that a program survives without the checked mode
   */
  public static void main(String... mistakes) {
    for (String mistake : mistakes.length == 0 ? Mistake.harmless() : mistakes) {
      try {
        System.out.println(mistake + ": nothing noticed; " + Mistake.valueOf(mistake).make.get());
      } catch (RuntimeException e) {
        System.out.println(mistake + ": " + e);
      }
    }
  }

  /** What can go wrong. */
  private enum Mistake {
    STRING(
        () -> {
          C.terminate("0123456789abcde");
          return "the byte behind the string is lost";
        }),
    ARRAY(
        () -> {
          int[] values = new int[4];
          C.fill(values, 4);
          return Arrays.toString(values);
        }),
    STRUCT(
        () -> {
          C.point(new Point(1, 2));
          return "the bytes behind the struct are lost";
        }),
    BEFORE(
        () -> {
          int[] values = new int[4];
          C.before(values);
          return Arrays.toString(values);
        }),
    BEFORE_A_CALLBACK(
        () -> {
          C.visit(new int[] {1, 2}, 2, value -> 0);
          return "the bytes behind the array are lost";
        }),
    KEPT(
        () -> {
          C.keep("kept by C");
          C.writeLater(3);
          return "C wrote into memory that is free";
        }),
    KEPT_AND_GIVEN(
        () -> {
          C.keep("kept by C");
          return "C gave '" + C.kept() + "' from memory that is free";
        }),
    KEPT_AND_TAKEN(
        () -> {
          C.keep("kept by C");
          C.take(C.keptPointer());
          return "C got a pointer to memory that is free";
        }),
    FREED_TWICE(() -> C.text(0) + C.text(1)),
    CLOSED_TWICE(
        () -> {
          try (Box one = C.box(0);
              Box other = C.box(1)) {
            return one + " and " + other;
          }
        }),
    WRONG_THREAD(() -> "Java answered " + C.callOnThread(value -> value + 1, 41)),
    CALLBACK_AFTER_CALL(
        () -> {
          C.keepCallback(value -> value + 1);
          return "Java answered " + C.callLater(41);
        }),
    CALLBACK_AFTER_CALL_ON_THREAD(
        () -> {
          C.keepCallback(value -> value + 1);
          return "Java answered " + C.callLaterOnThread(41);
        }),
    LENGTH(() -> Arrays.toString(new int[] {C.give(new int[3], 3, values -> values.length)})),
    LIST(() -> Arrays.toString(C.list())),
    SILENT_FAILURE(() -> "the call returned " + C.fail()),
    /** No mistake: C says why it failed. */
    FAILURE(() -> "the call returned " + C.failWith(2)),
    /** No mistake: numbers that only types without a sign have. */
    UNSIGNED(
        () -> {
          long[] count = new long[1];
          C.unsigned(-1, new int[] {200, 255}, count);
          return Long.toUnsignedString(count[0]);
        }),
    /** No mistake: what was called before is told at the latest when the program ends. */
    NONE(
        () -> {
          C.nothing();
          return "there was nothing";
        });

    private final Supplier<String> make;

    Mistake(Supplier<String> make) {
      this.make = make;
    }

    static String[] harmless() {
      return new String[] {
        "STRING", "STRUCT", "BEFORE_A_CALLBACK", "LENGTH", "LIST", "SILENT_FAILURE", "NONE"
      };
    }
  }
}
