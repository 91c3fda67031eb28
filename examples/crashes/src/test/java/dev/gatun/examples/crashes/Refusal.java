package dev.gatun.examples.crashes;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * A mistake in a declaration, which Gatun does not compile.
 *
 * @param what the mistake, in words
 * @param raw what it does with {@code java.lang.foreign} alone
 * @param declaration the same mistake as a declaration
 */
record Refusal(String what, Scenario.Attempt raw, String declaration) {
  static List<Refusal> all() {
    return List.of(
        new Refusal(
            "a parameter of another type than C's",
            () -> Raw.function("point_sum", JAVA_DOUBLE, JAVA_INT).invoke(42),
            "@Symbol(\"point_sum\") double pointSum(int point);"),
        new Refusal(
            "a result that is wider than C's",
            () -> Raw.function("fail", JAVA_LONG, JAVA_INT).invoke(1),
            "long fail(int code);"),
        new Refusal(
            "two members of a struct have changed places",
            () -> {
              MemorySegment point = Arena.ofAuto().allocate(16, 8);
              point.set(JAVA_DOUBLE, 0, 1.5);
              point.set(JAVA_INT, 8, 2);
              return Raw.function("point_sum", JAVA_DOUBLE, ADDRESS).invoke(point);
            },
            """
            @Struct record Point(double y, int x) {}
            @Symbol("point_sum") double pointSum(@In Point point);
            """),
        new Refusal(
            "a function without a transition calls back",
            () -> {
              FunctionDescriptor shape = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT);
              return Raw.LINKER
                  .downcallHandle(Raw.symbol("call"), shape, Linker.Option.critical(false))
                  .invoke(Raw.stub(value -> value, Arena.global()), 1);
            },
            """
            @Callback interface Step { int apply(int value); }
            @Symbol(critical = true) int call(Step step, int value);
            """),
        new Refusal(
            "a packed struct by value",
            () -> {
              MemoryLayout packed =
                  MemoryLayout.structLayout(MemoryLayout.sequenceLayout(7, JAVA_BYTE));
              MemorySegment value = Arena.ofAuto().allocate(packed);
              value.set(JAVA_BYTE, 0, (byte) 1);
              value.set(JAVA_BYTE, 1, (byte) 41);
              long sum =
                  (long) Raw.function("packed_sum", JAVA_LONG, packed, JAVA_INT).invoke(value, 0);
              return sum == 42 ? 42 : "another number than 42";
            },
            """
            @Struct(packed = true) record Packed(@C(CHAR) byte tag, int value, short more) {}
            @C(LONG) @Symbol("packed_sum") long packedSum(Packed packed, int plus);
            """),
        new Refusal(
            "a function that C has not",
            () -> Raw.function("point_summ", JAVA_DOUBLE, ADDRESS),
            """
            @Struct record Point(int x, double y) {}
            @Symbol("point_summ") double pointSum(@In Point point);
            """));
  }

  /** The declaration in a library of its own. */
  String source() {
    return """
    package demo;
    import static dev.gatun.annotation.CType.*;
    import dev.gatun.annotation.*;
    @NativeLibrary(value = "crashes", header = "crashes.h") interface Refused {
    %s}
    """
        .formatted(declaration.endsWith("\n") ? declaration : declaration + "\n");
  }

  /** Makes one attempt, as {@link Scenarios} does. */
  public static void main(String... arguments) {
    Scenarios.print(all().get(Integer.parseInt(arguments[0])).raw());
  }
}
