package dev.gatun.processor.importer;

import java.util.List;
import java.util.Set;

/** Tells whether what a macro stands for can be a value, before the compiler is asked. */
final class MacroText {
  /** What no expression has, and what would spoil the questions behind it. */
  private static final Set<String> NO_VALUE =
      Set.of(
          ";",
          "{",
          "#",
          "@",
          "\\",
          "extern",
          "static",
          "inline",
          "typedef",
          "return",
          "if",
          "else",
          "do",
          "while",
          "for",
          "switch",
          "case",
          "goto",
          "break",
          "continue",
          "__attribute__",
          "__declspec",
          "__extension__",
          "__inline",
          "__asm__",
          "asm",
          "_Pragma",
          "__pragma",
          "register",
          "default");

  private MacroText() {}

  /** Whether it says nothing that could be a value, as the guard of a header. */
  static boolean isEmpty(Declared macro) {
    return macro.body().isEmpty();
  }

  static boolean canBeValue(Declared macro) {
    List<Token> tokens = Tokenizer.tokens(macro.body());
    boolean isItself = tokens.size() == 1 && tokens.getFirst().is(macro.name());
    return !tokens.isEmpty()
        && !isItself
        && Brackets.areBalanced(tokens)
        && tokens.stream().noneMatch(token -> NO_VALUE.contains(token.text()));
  }
}
