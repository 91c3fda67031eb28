package dev.gatun.processor.importer;

import java.util.List;
import java.util.Optional;

/**
 * Something that a header declares.
 *
 * @param kind what it is
 * @param name its name
 * @param file the file in which it is declared, as the preprocessor names it
 * @param parameters of a function, or of a pointer to one, the names of its parameters; an empty
 *     name for one without
 * @param nested the parameters of parameters that are pointers to functions, in the same order
 * @param body of a macro, what it stands for
 */
record Declared(
    Kind kind,
    String name,
    String file,
    Optional<List<String>> parameters,
    List<Optional<List<String>>> nested,
    String body) {
  /** What can be declared. */
  enum Kind {
    /** A function without a body. */
    FUNCTION,
    /** A function with a body, which no library exports. */
    INLINE_FUNCTION,
    /** A variable. */
    VARIABLE,
    /** Another name for a type. */
    TYPEDEF,
    /** A struct or union by its tag. */
    STRUCT,
    /** An enum by its tag. */
    ENUM,
    /** A constant of an enum. */
    ENUM_CONSTANT,
    /** A macro that stands for something. */
    MACRO,
    /** A macro with parameters. */
    FUNCTION_MACRO
  }

  static Declared named(Kind kind, String name, String file) {
    return new Declared(kind, name, file, Optional.empty(), List.of(), "");
  }

  static Declared macro(Kind kind, String name, String file, String body) {
    return new Declared(kind, name, file, Optional.empty(), List.of(), body);
  }

  static Declared of(Kind kind, Declarator declarator, String file) {
    return new Declared(
        kind, declarator.name(), file, declarator.parameters(), declarator.nested(), "");
  }
}
