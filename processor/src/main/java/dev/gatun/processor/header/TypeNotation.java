package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Other;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Qualified;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Typedef;
import dev.gatun.processor.header.HeaderType.Unknown;
import dev.gatun.processor.header.HeaderType.Void;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes types in a line and reads them again, from left to right: {@code *const char:c1} is a
 * pointer to constant characters, {@code size_t=unsigned long:u8} another name for a number of 8
 * bytes without a sign, {@code fn(int:s4, ...) void} a function.
 */
final class TypeNotation {
  private static final String KINDS = "subcdf";

  private static final List<String> QUALIFIERS =
      List.of("const", "volatile", "restrict", "_Atomic");

  private final String text;
  private int at;

  private TypeNotation(String text) {
    this.text = text;
  }

  static String write(HeaderType type) {
    return switch (type) {
      case Void nothing -> "void";
      case Number number ->
          number.name() + ":" + KINDS.charAt(number.kind().ordinal()) + number.size();
      case Typedef typedef -> typedef.name() + "=" + write(typedef.type());
      case Qualified qualified -> qualified.qualifier() + " " + write(qualified.type());
      case Pointer pointer -> "*" + write(pointer.target());
      case Array array -> "[" + array.length() + "]" + write(array.element());
      case Function function -> write(function);
      case Struct struct -> "struct(" + struct.key() + ")";
      case Enumeration enumeration -> "enum(" + enumeration.key() + ")";
      case Other other -> "other(" + other.name() + ", " + other.size() + ")";
      case Unknown unknown -> throw new IllegalArgumentException("nobody keeps what is not known");
    };
  }

  private static String write(Function function) {
    List<String> parameters = new ArrayList<>();
    function.parameters().forEach(parameter -> parameters.add(write(parameter)));
    if (function.isVariadic()) {
      parameters.add("...");
    }
    if (!function.hasPrototype()) {
      parameters.add("?");
    }
    return "fn(" + String.join(", ", parameters) + ") " + write(function.result());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static HeaderType read(String text) {
    TypeNotation notation = new TypeNotation(text);
    HeaderType type = notation.type(0);
    if (notation.at != text.length()) {
      throw notation.wrong();
    }
    return type;
  }

  private HeaderType type(int depth) {
    if (depth > 200) {
      throw wrong();
    }
    for (String qualifier : QUALIFIERS) {
      if (skip(qualifier + " ")) {
        return new Qualified(qualifier, type(depth + 1));
      }
    }
    if (skip("*")) {
      return new Pointer(type(depth + 1));
    }
    if (skip("[")) {
      long length = Long.parseLong(upTo("]"));
      return new Array(type(depth + 1), length);
    }
    if (skip("fn(")) {
      return function(depth + 1);
    }
    if (skip("struct(")) {
      return new Struct(upTo(")"));
    }
    if (skip("enum(")) {
      return new Enumeration(upTo(")"));
    }
    if (skip("other(")) {
      String name = upTo(", ");
      return new Other(name, Long.parseLong(upTo(")")));
    }
    return skipVoid() ? new Void() : named(depth + 1);
  }

  /** A name may begin with it. */
  private boolean skipVoid() {
    int end = at + "void".length();
    boolean isWhole =
        end >= text.length()
            || !Character.isJavaIdentifierPart(text.charAt(end)) && text.charAt(end) != '=';
    return isWhole && skip("void");
  }

  private HeaderType function(int depth) {
    List<HeaderType> parameters = new ArrayList<>();
    boolean isVariadic = false;
    boolean hasPrototype = true;
    while (!skip(") ")) {
      if (skip("...")) {
        isVariadic = true;
      } else if (skip("?")) {
        hasPrototype = false;
      } else {
        parameters.add(type(depth));
      }
      skip(", ");
    }
    return new Function(type(depth), List.copyOf(parameters), isVariadic, hasPrototype);
  }

  private HeaderType named(int depth) {
    int begin = at;
    while (at < text.length() && ":=,()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String name = text.substring(begin, at);
    if (skip("=")) {
      return new Typedef(name, type(depth));
    }
    if (!skip(":") || at == text.length() || KINDS.indexOf(text.charAt(at)) < 0) {
      throw wrong();
    }
    Kind kind = Kind.values()[KINDS.indexOf(text.charAt(at++))];
    int digits = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return new Number(kind, Integer.parseInt(text.substring(digits, at)), name);
  }

  private boolean skip(String expected) {
    boolean isThere = text.startsWith(expected, at);
    at += isThere ? expected.length() : 0;
    return isThere;
  }

  private String upTo(String end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      throw wrong();
    }
    String before = text.substring(at, found);
    at = found + end.length();
    return before;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("'" + text + "' is no type, at " + at);
  }
}
