package dev.gatun.processor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.Samples;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the linker of this JVM gives up, words are counted to be too many. */
final class CallWordsTest {
  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(new Scalar(CType.INT, Carrier.INT), ValueLayout.JAVA_INT),
        Arguments.of(new Scalar(CType.FLOAT, Carrier.FLOAT), ValueLayout.JAVA_FLOAT),
        Arguments.of(new Scalar(CType.INT64_T, Carrier.LONG), ValueLayout.JAVA_LONG),
        Arguments.of(new Scalar(CType.DOUBLE, Carrier.DOUBLE), ValueLayout.JAVA_DOUBLE),
        Arguments.of(new Address(false), ValueLayout.ADDRESS));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void as_many_parameters_are_allowed_as_the_linker_takes(NativeType type, MemoryLayout layout) {
    for (int count = 80; count < 260; count++) {
      assertThat(isAllowed(function(type, count)))
          .as("%d of %s", count, type)
          .isEqualTo(isLinked(layout, count));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void with_errno_they_are_less(NativeType type, MemoryLayout layout) {
    for (int count = 80; count < 260; count++) {
      assertThat(isAllowed(Samples.throwing(function(type, count))))
          .as("%d of %s", count, type)
          .isEqualTo(isLinked(layout, count, Linker.Option.captureCallState("errno")));
    }
  }

  /** The runtime carries it as a long until it knows the platform. */
  @ParameterizedTest
  @CsvSource({"126, true", "127, false"})
  void what_the_platform_decides_takes_two(int count, boolean isAllowed) {
    assertThat(isAllowed(function(Samples.scalar(CType.LONG), count))).isEqualTo(isAllowed);
  }

  private static Function function(NativeType type, int count) {
    return Samples.function(
        "f", new Nothing(), Collections.nCopies(count, type).toArray(NativeType[]::new));
  }

  private static boolean isAllowed(Function function) {
    return CallWords.of(Samples.unit(Samples.library(function)), function) <= CallWords.MOST;
  }

  @SuppressWarnings("restricted")
  private static boolean isLinked(MemoryLayout layout, int count, Linker.Option... options) {
    MemoryLayout[] parameters = Collections.nCopies(count, layout).toArray(MemoryLayout[]::new);
    try {
      Linker.nativeLinker().downcallHandle(FunctionDescriptor.ofVoid(parameters), options);
      return true;
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("bad parameter count");
      return false;
    }
  }
}
