package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.junit.jupiter.api.Test;

/** One handle for each list of types, called with the values of the list. */
class VariadicShapesTest {
  private static final MemorySegment SNPRINTF =
      MemorySegment.ofAddress(Symbols.ofProcess().require("snprintf"));

  private final VariadicShapes shapes =
      new VariadicShapes(
          FunctionDescriptor.of(JAVA_INT, ADDRESS, CInteger.SIZE_T.handedOver(), ADDRESS),
          Linker.Option.firstVariadicArg(3));

  private static VariadicArguments arguments(Arena arena, Object... values) {
    VariadicArguments arguments = new VariadicArguments("LibC.snprintf: args");
    for (Object value : values) {
      arguments.addAny(value, arena);
    }
    return arguments;
  }

  private String format(String format, Object... values) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(100);
      VariadicArguments arguments = arguments(arena, values);
      int length =
          (int)
              shapes
                  .handle(arguments)
                  .invokeExact(
                      SNPRINTF,
                      text,
                      text.byteSize(),
                      arena.allocateFrom(format),
                      arguments.values());
      assertThat(length).isLessThan(100);
      return text.getString(0);
    }
  }

  @Test
  void values_reach_c_by_their_class() throws Throwable {
    assertThat(format("%d %d %d %d %lld", (byte) -1, (short) 2, 'a', true, 1L << 40))
        .isEqualTo("-1 2 97 1 1099511627776");
    assertThat(format("%.1f %.2f %s", 1.5f, 0.25, "ä")).isEqualTo("1.5 0.25 ä");
    assertThat(format("none")).isEqualTo("none");
  }

  @Test
  void the_same_types_share_a_handle_and_others_do_not() {
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle ints = shapes.handle(arguments(arena, 1, 2));

      assertThat(shapes.handle(arguments(arena, 'a', (byte) 7))).isSameAs(ints);
      assertThat(shapes.handle(arguments(arena, 1, 2L))).isNotSameAs(ints);
      assertThat(shapes.handle(arguments(arena, 1))).isNotSameAs(ints);
      assertThat(shapes.size()).isEqualTo(3);
    }
  }

  @Test
  void no_more_than_256_handles_are_kept() {
    try (Arena arena = Arena.ofConfined()) {
      for (int shape = 1; shape <= 600; shape++) {
        Object[] values = new Object[10];
        for (int i = 0; i < values.length; i++) {
          values[i] = (shape >> i & 1) == 0 ? (Object) i : (Object) (double) i;
        }
        shapes.handle(arguments(arena, values));
        assertThat(shapes.size()).isBetween(1, 256);
      }
    }
  }

  @Test
  void too_many_are_refused_with_their_name() {
    try (Arena arena = Arena.ofConfined()) {
      VariadicArguments many = arguments(arena, new Object[300]);
      assertThatThrownBy(() -> shapes.handle(many))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("LibC.snprintf: args has 300 arguments that cannot be passed in one call");
    }
  }

  @Test
  void a_class_that_c_does_not_have_is_named_with_its_place() {
    VariadicArguments arguments = new VariadicArguments("LibC.printf: args");
    arguments.addAny(1, Arena.global());
    assertThatThrownBy(() -> arguments.addAny(new Object(), Arena.global()))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("LibC.printf: args[1] is a java.lang.Object, for which C has no");
  }
}
