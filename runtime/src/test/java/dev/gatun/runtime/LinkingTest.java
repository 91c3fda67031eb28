package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that travel as {@code long}, whatever their width in C. */
class LinkingTest {
  private static final CInteger[] TYPES = {
    CInteger.INT8_T,
    CInteger.UINT8_T,
    CInteger.INT16_T,
    CInteger.UINT16_T,
    CInteger.INT32_T,
    CInteger.UINT32_T,
    CInteger.INT64_T,
    CInteger.UINT64_T
  };

  private static MemorySegment function(String name) {
    return MemorySegment.ofAddress(Symbols.ofProcess().require(name));
  }

  @Test
  void a_long_of_c_travels_as_a_long() throws Throwable {
    MethodHandle handle =
        Linking.downcall(FunctionDescriptor.of(CInteger.LONG.layout(), CInteger.LONG.handedOver()));
    assertThat((long) handle.invokeExact(function("labs"), -7L)).isEqualTo(7);
  }

  @Test
  void an_int_of_c_travels_as_a_long_both_ways() throws Throwable {
    MethodHandle handle =
        Linking.downcall(FunctionDescriptor.of(CInteger.INT.layout(), CInteger.INT.handedOver()));
    assertThat((long) handle.invokeExact(function("toupper"), (long) 'a')).isEqualTo('A');
    long absolute = (long) handle.invokeExact(function("abs"), -5L);
    assertThat(CInteger.INT.extend(absolute)).isEqualTo(5);
  }

  /** The sign bit of an unsigned result is no sign. */
  @ParameterizedTest
  @CsvSource({"0x1234, 0x3412", "0x00ff, 0xff00", "0xffff, 0xffff"})
  void an_unsigned_short_travels_as_a_long_both_ways(String host, String network) throws Throwable {
    MethodHandle handle =
        Linking.downcall(
            FunctionDescriptor.of(CInteger.UINT16_T.layout(), CInteger.UINT16_T.handedOver()));
    long swapped = (long) handle.invokeExact(function("htons"), (long) Long.decode(host));
    assertThat(CInteger.UINT16_T.extend(swapped)).isEqualTo(Long.decode(network));
  }

  @Test
  void a_type_without_name_keeps_its_own_carrier() {
    MethodHandle handle =
        Linking.downcall(
            FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, CInteger.INT.handedOver(), JAVA_DOUBLE));
    assertThat(handle.type())
        .isEqualTo(
            MethodType.methodType(
                double.class, MemorySegment.class, int.class, long.class, double.class));
  }

  /** Through native code and back: what the stub receives and what the caller receives. */
  @Test
  void every_integer_reaches_a_stub_and_comes_back() throws Throwable {
    for (CInteger type : TYPES) {
      FunctionDescriptor down = FunctionDescriptor.of(type.layout(), type.handedOver());
      FunctionDescriptor up = FunctionDescriptor.of(type.layout(), type.layout());
      try (Arena arena = Arena.ofConfined()) {
        Receiver receiver = new Receiver(type);
        MethodHandle target = Linking.target(Receiver.lookup(), "receive", up);
        MemorySegment stub = Linking.upcall(target.bindTo(receiver), up, arena, new Sorting.Stub());
        MethodHandle handle = Linking.downcall(down);
        for (long value : new long[] {0, 1, type.extend(0x7f7f7f7f7f7f7f7fL), type.extend(-1)}) {
          long returned = (long) handle.invokeExact(stub, value);
          assertThat(type.extend(returned)).as(type.spelling()).isEqualTo(value);
        }
      }
    }
  }

  private record Receiver(CInteger type) {
    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    long receive(long value) {
      return type.extend(value);
    }
  }

  @Test
  void a_stub_without_the_method_does_not_fit_the_runtime() {
    assertThatThrownBy(
            () -> Linking.target(MethodHandles.lookup(), "absent", FunctionDescriptor.of(JAVA_INT)))
        .isExactlyInstanceOf(LinkageError.class)
        .hasMessage("the generated class and the runtime do not fit together");
  }

  /** What watches calls is not there when no property asks for it. */
  @Test
  @SuppressWarnings("restricted") // to compare with what the linker itself gives
  void a_handle_is_the_linkers_own_when_nothing_is_watched() throws Throwable {
    FunctionDescriptor shape = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_DOUBLE);
    assertThat(Linking.downcall(shape)).isSameAs(Linker.nativeLinker().downcallHandle(shape));
    try (Temporaries call = Temporaries.open();
        Arena arena = Arena.ofConfined()) {
      assertThat(call.lifetime()).hasSameClassAs(arena);
    }
  }

  @Test
  void whatever_was_thrown_is_rethrown_as_it_is() {
    IOException checked = new IOException();
    assertThatThrownBy(() -> Linking.unchecked(checked)).isSameAs(checked);
  }
}
