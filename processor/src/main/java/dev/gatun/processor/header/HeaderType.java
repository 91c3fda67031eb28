package dev.gatun.processor.header;

import java.util.List;

/**
 * A type of C, as a compiler describes what a header declares. Structs, unions and enums are named
 * by a key, since they can refer to themselves; {@link HeaderTypes} has them.
 */
public sealed interface HeaderType {
  /** What Java declares for data of the user, of which C knows nothing. */
  HeaderType USER_DATA = new Other("void", 0);

  /** {@code void}. */
  record Void() implements HeaderType {}

  /**
   * A number, a character or a truth value.
   *
   * @param kind what it is
   * @param size the room that it takes, in bytes
   * @param name the type as C spells it, such as {@code unsigned long}
   */
  record Number(Kind kind, int size, String name) implements HeaderType {}

  /** What a number is. */
  enum Kind {
    /** An integer with a sign. */
    SIGNED,
    /** An integer without a sign. */
    UNSIGNED,
    /** {@code _Bool}. */
    BOOL,
    /** {@code char}, where it has a sign. */
    SIGNED_CHAR,
    /** {@code char}, where it has none. */
    UNSIGNED_CHAR,
    /** A floating-point number. */
    FLOAT
  }

  /**
   * Another name for a type.
   *
   * @param name the name
   * @param type the type
   */
  record Typedef(String name, HeaderType type) implements HeaderType {}

  /**
   * A type with a qualifier.
   *
   * @param qualifier such as {@code const}
   * @param type the type
   */
  record Qualified(String qualifier, HeaderType type) implements HeaderType {}

  /**
   * A pointer.
   *
   * @param target what it points to
   */
  record Pointer(HeaderType target) implements HeaderType {}

  /**
   * An array.
   *
   * @param element the type of an element
   * @param length the number of elements; 0 also where C says none
   */
  record Array(HeaderType element, long length) implements HeaderType {}

  /**
   * A function.
   *
   * @param result what it returns
   * @param parameters what it takes
   * @param isVariadic whether more can follow
   * @param hasPrototype whether C knows the parameters; {@code int f()} says nothing of them
   */
  record Function(
      HeaderType result, List<HeaderType> parameters, boolean isVariadic, boolean hasPrototype)
      implements HeaderType {}

  /**
   * A struct or union.
   *
   * @param key the key of its {@link HeaderStruct}
   */
  record Struct(String key) implements HeaderType {}

  /**
   * An enum.
   *
   * @param key the key of its {@link HeaderEnum}
   */
  record Enumeration(String key) implements HeaderType {}

  /**
   * A type that has no place in Java, such as a complex number.
   *
   * @param name the type as C spells it
   * @param size the room that it takes, in bytes
   */
  record Other(String name, long size) implements HeaderType {}

  /**
   * A type of which only its bytes are known, because the compiler does not tell types.
   *
   * @param nature what is known of it
   * @param size the room that it takes, in bytes; 0 if that is not known either
   */
  record Unknown(Nature nature, long size) implements HeaderType {
    /** Something of which nothing is known but that it is there. */
    static final Unknown ANYTHING = new Unknown(Nature.ANYTHING, 0);
  }

  /** What is known of a type without a name. */
  enum Nature {
    /** An integer, or an enum: it may have a sign or not. */
    INTEGER,
    /** A pointer, an array, a struct or a union. */
    NO_NUMBER,
    /** It can be anything. */
    ANYTHING
  }
}
