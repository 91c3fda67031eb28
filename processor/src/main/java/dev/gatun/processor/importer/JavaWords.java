package dev.gatun.processor.importer;

import java.util.Set;

/** Which names Java has, and how a name of C becomes one. */
final class JavaWords {
  /** Methods of every object, which no method without parameters can be. */
  static final Set<String> OF_OBJECTS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private static final Set<String> KEYWORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
               + " double else enum extends false final finally float for goto if implements import"
               + " instanceof int interface long native new null package private protected public"
               + " return short static strictfp super switch synchronized this throw throws"
               + " transient true try void volatile while yield")
              .split(" "));

  private JavaWords() {}

  static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.charAt(0))
        && name.chars().allMatch(Character::isJavaIdentifierPart)
        && !isKeyword(name);
  }

  static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  /** The name of a type as Java has it, such as {@code Sqlite3Stmt}. */
  static String typeName(String name) {
    StringBuilder text = new StringBuilder();
    boolean isStart = true;
    for (char c : name.toCharArray()) {
      if (!Character.isJavaIdentifierPart(c) || c == '_' || c == '$') {
        isStart = true;
      } else {
        text.append(isStart ? Character.toUpperCase(c) : c);
        isStart = false;
      }
    }
    boolean isName = !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0));
    return isName ? text.toString() : "C" + text;
  }

  /** A string of Java. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          boolean isPlain = c >= ' ' && c < 0x7f || c > 0xa0 && c < 0xd800;
          literal.append(isPlain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
      }
    }
    return literal.append('"').toString();
  }
}
