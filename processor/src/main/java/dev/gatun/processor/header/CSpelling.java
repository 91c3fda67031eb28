package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Function;
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
import java.util.function.UnaryOperator;

/** Writes types and declarations as C does. */
public final class CSpelling {
  private final UnaryOperator<String> names;

  /**
   * Creates the spelling.
   *
   * @param names gives the C name of a struct, union or enum for its key
   */
  public CSpelling(UnaryOperator<String> names) {
    this.names = names;
  }

  /** {@return the spelling of what a header has, whose keys are names} */
  public static CSpelling ofHeader() {
    return new CSpelling(key -> key);
  }

  /** {@return a type without a name, such as {@code const char *}} */
  public String of(HeaderType type) {
    return declare(type, "");
  }

  /**
   * {@return the declaration of something, such as {@code int numbers[4]}}
   *
   * @param type its type
   * @param name its name; may be empty
   */
  public String declare(HeaderType type, String name) {
    return switch (type) {
      case Void nothing -> join("void", name);
      case Number number -> join(number.name(), name);
      case Typedef typedef -> join(typedef.name(), name);
      case Qualified qualified -> qualified(qualified, name);
      case Pointer pointer -> declare(pointer.target(), star(pointer.target(), name));
      case Array array ->
          declare(array.element(), name + "[" + (array.length() == 0 ? "" : array.length()) + "]");
      case Function function -> declare(function.result(), name + parameters(function));
      case Struct struct -> join(names.apply(struct.key()), name);
      case Enumeration enumeration -> join(names.apply(enumeration.key()), name);
      case Other other -> join(other.name(), name);
      case Unknown unknown -> join(comment(unknown), name);
    };
  }

  private static String comment(Unknown unknown) {
    String size = unknown.size() == 1 ? "1 byte" : unknown.size() + " bytes";
    return switch (unknown.nature()) {
      case INTEGER -> "/* an integer of " + size + " */";
      case NO_NUMBER -> "/* " + size + ", no number */";
      case ANYTHING -> "/* anything */";
    };
  }

  /** A qualifier of a pointer stands behind its star. */
  private String qualified(Qualified qualified, String name) {
    return HeaderFacts.plain(qualified.type()) instanceof Pointer
            && !(qualified.type() instanceof Typedef)
        ? declare(qualified.type(), join(qualified.qualifier(), name))
        : qualified.qualifier() + " " + declare(qualified.type(), name);
  }

  private static String star(HeaderType target, String name) {
    boolean isInside = target instanceof Function || target instanceof Array;
    return isInside ? "(*" + name + ")" : "*" + name;
  }

  private String parameters(Function function) {
    List<String> parameters = new ArrayList<>();
    function.parameters().forEach(parameter -> parameters.add(of(parameter)));
    if (function.isVariadic()) {
      parameters.add("...");
    }
    if (parameters.isEmpty() && function.hasPrototype()) {
      parameters.add("void");
    }
    return "(" + String.join(", ", parameters) + ")";
  }

  private static String join(String type, String name) {
    return name.isEmpty() ? type : type + " " + name;
  }
}
