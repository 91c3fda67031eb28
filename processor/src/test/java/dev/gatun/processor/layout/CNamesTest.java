package dev.gatun.processor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CNamesTest {
  static final List<String> NAMES =
      List.of(
          "a",
          "_x1",
          "dollar$",
          "gr\u00f6\u00dfe",
          "\u03bc",
          "\u0434\u0430\u043d\u043d\u044b\u0435",
          "\u540d\u524d",
          "a\u0661",
          "bool",
          "true");

  static Stream<CCompiler> compilers() {
    return CCompiler.all().stream().limit(1);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void letters_of_all_languages_are_allowed(String name) {
    assertThat(CNames.isIdentifier(name)).isTrue();
    assertThat(CNames.isKeyword(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "a b", "a-b", "a.b", "\u20ac", "x\u200b", "\u0661a"})
  void what_is_no_letter_is_not(String name) {
    assertThat(CNames.isIdentifier(name)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void a_compiler_agrees(CCompiler compiler) {
    compiler.accepts(NAMES.stream().map("int %s;\n"::formatted).collect(Collectors.joining()));
  }
}
