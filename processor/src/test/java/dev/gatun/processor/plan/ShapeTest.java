package dev.gatun.processor.plan;

import static dev.gatun.processor.model.Samples.critical;
import static dev.gatun.processor.model.Samples.function;
import static dev.gatun.processor.model.Samples.name;
import static dev.gatun.processor.model.Samples.throwing;
import static dev.gatun.processor.model.Samples.variadic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Direction;
import dev.gatun.processor.model.Encoding;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.Varargs;
import java.util.Collections;
import org.junit.jupiter.api.Test;

final class ShapeTest {
  private static final NativeType VOID = new Nothing();
  private static final NativeType INT = new Scalar(CType.INT, Carrier.INT);
  private static final NativeType DOUBLE = new Scalar(CType.DOUBLE, Carrier.DOUBLE);
  private static final NativeType SIZE = new Scalar(CType.SIZE_T, Carrier.LONG);
  private static final NativeType STRING = new Text(Encoding.UTF_8, false);

  @Test
  void a_name_tells_the_result_and_then_the_arguments() {
    assertThat(shape(function("f", VOID)).name()).isEqualTo("VoidOfNothing");
    assertThat(shape(function("f", INT)).name()).isEqualTo("IntOfNothing");
    assertThat(shape(function("f", INT, STRING, INT)).name()).isEqualTo("IntOfPointerInt");
    assertThat(shape(function("f", SIZE, STRING)).name()).isEqualTo("SizeTOfPointer");
    assertThat(shape(function("f", new Copied(name("Animal")))).name())
        .isEqualTo("AnimalOfNothing");
  }

  /** Java's {@code long} is not C's. */
  @Test
  void a_type_of_c_that_is_called_as_one_of_java_is_named_apart() {
    NativeType java = new Scalar(CType.INT64_T, Carrier.LONG);
    NativeType c = new Scalar(CType.LONG, Carrier.LONG);

    assertThat(shape(function("f", java, java)).name()).isEqualTo("LongOfLong");
    assertThat(shape(function("f", c, c)).name()).isEqualTo("CLongOfCLong");
  }

  @Test
  void a_name_tells_what_the_linker_is_asked_for() {
    assertThat(shape(throwing(function("f", INT, INT))).name()).isEqualTo("IntOfIntWithErrno");
    assertThat(shape(critical(function("f", INT, INT))).name()).isEqualTo("IntOfIntCritical");
  }

  @Test
  void a_name_tells_where_the_variable_arguments_begin() {
    assertThat(shape(variadic(1, INT, STRING, new Scalar(CType.FLOAT, Carrier.FLOAT))).name())
        .isEqualTo("IntOfPointerVariadicDouble");
    assertThat(shape(variadic(1, INT, STRING, new Varargs(INT))).name())
        .isEqualTo("IntOfPointerVariadic");
    assertThat(shape(variadic(1, INT, INT, new Scalar(CType.UINT8_T, Carrier.INT))).name())
        .isEqualTo("IntOfIntVariadicPromotedUint8T");
  }

  /** On some platforms a variable argument goes elsewhere than a declared one. */
  @Test
  void variable_arguments_make_another_shape() {
    assertThat(shape(variadic(1, INT, INT, INT)))
        .isNotEqualTo(shape(function("f", INT, INT, INT)))
        .isNotEqualTo(shape(variadic(0, INT, INT, INT)))
        .isNotEqualTo(shape(variadic(1, INT, INT, new Varargs(INT))));
  }

  @Test
  void a_long_name_counts_what_is_repeated() {
    NativeType[] many = Collections.nCopies(30, DOUBLE).toArray(NativeType[]::new);
    many[29] = INT;

    assertThat(shape(function("f", VOID, many)).name()).isEqualTo("VoidOfDouble29xInt");
  }

  @Test
  void functions_that_the_linker_cannot_tell_apart_have_one_shape() {
    NativeType array = new ArrayPointer(INT, Direction.OUT, false);

    assertThat(shape(function("f", INT, STRING, INT)))
        .isEqualTo(shape(function("g", INT, array, INT)))
        .isEqualTo(shape(function("h", INT, new Address(true), INT)));
  }

  @Test
  void what_the_linker_tells_apart_has_another_shape() {
    Function plain = function("f", INT, INT);

    assertThat(shape(plain))
        .isNotEqualTo(shape(throwing(plain)))
        .isNotEqualTo(shape(critical(plain)))
        .isNotEqualTo(shape(function("f", INT, SIZE)))
        .isNotEqualTo(shape(function("f", VOID, INT)));
  }

  private static Shape shape(Function function) {
    return CallPlan.of(function).shape();
  }
}
