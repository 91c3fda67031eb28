package dev.gatun.processor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TagValuesTest {
  @ParameterizedTest
  @CsvSource({
    "UINT8_T, INT, 0, 255",
    "INT8_T, INT, -128, 127",
    "UINT8_T, BYTE, -128, 127", // raw bits
    "UINT32_T, LONG, 0, 2147483647", // no more than Java can switch over
    "UINT32_T, INT, -2147483648, 2147483647", // raw bits
    "LONG, LONG, -2147483648, 2147483647", // on Windows
    "CHAR16_T, CHAR, 0, 65535",
    "CHAR, INT, 0, 127" // signed here, unsigned there
  })
  void a_tag_holds_what_it_holds_on_every_platform(
      CType type, Carrier carrier, long least, long greatest) {
    assertThat(TagValues.of(new Scalar(type, carrier))).isEqualTo(new TagValues(least, greatest));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "42, 42", "-1, -1", "0x10, 16", "0XfF, 255"})
  void numbers_are_decimal_or_hexadecimal(String text, long number) {
    assertThat(TagValues.parse(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOG", "", " 1", "1L", "'a'", "1.5", "0x", "99999999999999999999"})
  void anything_else_is_no_number(String text) {
    assertThat(TagValues.parse(text)).isEmpty();
  }

  @Test
  void both_ends_belong_to_it() {
    TagValues values = new TagValues(0, 255);

    assertThat(values.contains(0)).isTrue();
    assertThat(values.contains(255)).isTrue();
    assertThat(values.contains(-1)).isFalse();
    assertThat(values.contains(256)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "UINT, 2, 0, 3",
    "INT, 2, -2, 1",
    "UINT64_T, 31, 0, 2147483647",
    "UINT64_T, 63, 0, 2147483647",
    "UINT64_T, 64, 0, 2147483647",
    "INT64_T, 64, -2147483648, 2147483647"
  })
  void bits_hold_what_their_width_and_sign_allow(CType type, int width, long least, long greatest) {
    assertThat(TagValues.of(new Scalar(type, Carrier.LONG), width))
        .isEqualTo(new TagValues(least, greatest));
  }
}
