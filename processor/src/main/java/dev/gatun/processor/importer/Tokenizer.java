package dev.gatun.processor.importer;

import java.util.ArrayList;
import java.util.List;

/** Splits lines of preprocessed C into tokens; comments are gone already. */
final class Tokenizer {
  private Tokenizer() {}

  static List<Token> tokens(String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int begin = at;
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      if (isName(c)) {
        while (at < line.length() && isName(line.charAt(at))) {
          at++;
        }
      } else if (c == '"' || c == '\'') {
        at = quoted(line, at);
      } else if (line.startsWith("...", at)) {
        at += 3;
      } else {
        at++;
      }
      String text = line.substring(begin, at);
      tokens.add(new Token(text, isName(c) && !Character.isDigit(c)));
    }
    return tokens;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  private static int quoted(String line, int begin) {
    char quote = line.charAt(begin);
    int at = begin + 1;
    while (at < line.length() && line.charAt(at) != quote) {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, line.length());
  }
}
