package dev.gatun.processor.importer;

import java.util.ArrayList;
import java.util.List;

/** Finds what belongs together in tokens: brackets, and what commas separate outside of them. */
final class Brackets {
  private Brackets() {}

  static boolean isOpening(Token token) {
    return token.is("(") || token.is("[") || token.is("{");
  }

  static boolean isClosing(Token token) {
    return token.is(")") || token.is("]") || token.is("}");
  }

  /** The index of the bracket that closes another one, or the end. */
  static int closing(List<Token> tokens, int opening) {
    int depth = 0;
    for (int i = opening; i < tokens.size(); i++) {
      if (isOpening(tokens.get(i))) {
        depth++;
      } else if (isClosing(tokens.get(i)) && --depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  /** The parts between commas. */
  static List<List<Token>> parts(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isOpening(token)) {
        int end = closing(tokens, i);
        part.addAll(tokens.subList(i, end + 1));
        i = end;
      } else if (token.is(",")) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(token);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  /** Whether every bracket of a macro closes in it. */
  static boolean areBalanced(List<Token> tokens) {
    List<String> open = new ArrayList<>();
    for (Token token : tokens) {
      if (isOpening(token)) {
        open.add(token.is("(") ? ")" : token.is("[") ? "]" : "}");
      } else if (isClosing(token) && (open.isEmpty() || !open.removeLast().equals(token.text()))) {
        return false;
      }
    }
    return open.isEmpty();
  }
}
