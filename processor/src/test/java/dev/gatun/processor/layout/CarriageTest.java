package dev.gatun.processor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType.Scalar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CarriageTest {
  @ParameterizedTest
  @CsvSource({
    "BOOL, BOOLEAN",
    "INT8_T, BYTE",
    "SCHAR, BYTE",
    "INT16_T, SHORT",
    "CHAR16_T, CHAR",
    "UINT16_T, CHAR",
    "INT, INT",
    "UINT32_T, INT",
    "INT64_T, LONG",
    "ULONG_LONG, LONG",
    "FLOAT, FLOAT",
    "DOUBLE, DOUBLE"
  })
  void a_value_of_the_same_width_everywhere_crosses_as_it_stands(CType c, Carrier carrier) {
    assertThat(Carriage.isPlainInMemory(new Scalar(c, carrier))).isTrue();
    assertThat(Carriage.isPlainInCalls(new Scalar(c, carrier))).isTrue();
  }

  /** Registers are wider: C expects them filled by the sign of its type, Java fills by its own. */
  @ParameterizedTest
  @CsvSource({"UINT8_T, BYTE", "UINT16_T, SHORT", "CHAR, BYTE", "INT16_T, CHAR"})
  void a_small_integer_of_the_other_sign_is_converted_in_calls_alone(CType c, Carrier carrier) {
    assertThat(Carriage.isPlainInMemory(new Scalar(c, carrier))).isTrue();
    assertThat(Carriage.isPlainInCalls(new Scalar(c, carrier))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "LONG, LONG",
    "SIZE_T, LONG",
    "WCHAR_T, INT",
    "TIME_T, LONG",
    "PID_T, INT",
    "UINT16_T, INT",
    "INT, LONG",
    "INT, BOOLEAN",
    "UINT8_T, BOOLEAN"
  })
  void a_value_whose_width_depends_on_the_platform_or_differs_is_converted(
      CType c, Carrier carrier) {
    assertThat(Carriage.isPlainInMemory(new Scalar(c, carrier))).isFalse();
    assertThat(Carriage.isPlainInCalls(new Scalar(c, carrier))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"INT, true", "UINT, true", "UINT8_T, false", "LONG, false", "INT64_T, false"})
  void an_enum_is_an_int(CType c, boolean plain) {
    assertThat(Carriage.isPlainEnum(c)).isEqualTo(plain);
  }
}
