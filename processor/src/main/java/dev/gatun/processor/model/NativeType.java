package dev.gatun.processor.model;

import dev.gatun.annotation.CType;
import java.util.List;

/** A type as it is declared for one place: what Java sees, and what C gets or gives there. */
public sealed interface NativeType {
  /** {@return whether it is a whole number, or stands for one} */
  default boolean isInteger() {
    return this instanceof Enumerated
        || this instanceof Scalar scalar && scalar.carrier().isInteger();
  }

  /** No value: the result of a {@code void} function. */
  record Nothing() implements NativeType {}

  /**
   * A number or truth value.
   *
   * @param c the type in C
   * @param carrier the type in Java
   */
  record Scalar(CType c, Carrier carrier) implements NativeType {}

  /**
   * A constant of an enum.
   *
   * @param type the enum
   * @param c the type of its number in C
   */
  record Enumerated(JavaName type, CType c) implements NativeType {
    /** {@return the number of the constant, as Java has it} */
    public Scalar number() {
      return new Scalar(c, Carrier.INT);
    }
  }

  /**
   * A set of an enum's constants, whose numbers are bits of one number.
   *
   * @param type the enum
   * @param isEnumSet whether Java has an {@code EnumSet}; otherwise a {@code Set}
   * @param c the type of the number in C
   */
  record FlagSet(JavaName type, boolean isEnumSet, CType c) implements NativeType {
    /** {@return the number as it crosses} */
    public Scalar bits() {
      return new Scalar(c, Carrier.LONG);
    }
  }

  /**
   * A {@code void *}, in Java a {@code MemorySegment}.
   *
   * @param nullable whether Java null stands for {@code NULL}
   */
  record Address(boolean nullable) implements NativeType {}

  /**
   * A {@code const char *}, in Java a {@code String}.
   *
   * @param encoding how C encodes it
   * @param nullable whether Java null stands for {@code NULL}
   */
  record Text(Encoding encoding, boolean nullable) implements NativeType {}

  /**
   * An array of characters that lies inside a struct, in Java a {@code String}.
   *
   * @param encoding how C encodes it
   * @param length the number of units, the NUL included
   */
  record InlineText(Encoding encoding, int length) implements NativeType {}

  /**
   * A pointer to strings, after the last of which there is {@code NULL}, in Java a {@code
   * String[]}.
   *
   * @param encoding how C encodes each of them
   * @param nullable whether Java null stands for {@code NULL}
   */
  record TextList(Encoding encoding, boolean nullable) implements NativeType {}

  /**
   * A struct or union that is copied as a record, and is itself the value in C.
   *
   * @param type the record
   */
  record Copied(JavaName type) implements NativeType {}

  /**
   * A pointer to a struct or union that is copied from a record for the call.
   *
   * @param type the record
   * @param nullable whether Java null stands for {@code NULL}
   */
  record CopiedPointer(JavaName type, boolean nullable) implements NativeType {}

  /**
   * A struct or union that Java sees as a view, and is itself the value in C.
   *
   * @param type the view
   */
  record Viewed(JavaName type) implements NativeType {}

  /**
   * A pointer to a struct or union that Java sees as a view.
   *
   * @param type the view
   * @param nullable whether Java null stands for {@code NULL}
   */
  record ViewPointer(JavaName type, boolean nullable) implements NativeType {}

  /**
   * A {@code StructArray}: as a parameter a pointer to its first element.
   *
   * @param type the view of an element
   * @param nullable whether Java null stands for {@code NULL}
   */
  record ViewArray(JavaName type, boolean nullable) implements NativeType {}

  /**
   * A pointer to the first element of a Java array that is copied for the call.
   *
   * @param element the type of an element
   * @param direction which way the elements are copied
   * @param nullable whether Java null stands for {@code NULL}
   */
  record ArrayPointer(NativeType element, Direction direction, boolean nullable)
      implements NativeType {}

  /**
   * A pointer and a length, in Java one value.
   *
   * @param data an {@link ArrayPointer}, {@link ViewArray}, {@link Text} or {@link Address}
   * @param length the name of the length in C, empty if it has none
   * @param lengthType the type of the length in C
   * @param lengthFirst whether the length comes first
   */
  record Slice(NativeType data, Named length, CType lengthType, boolean lengthFirst)
      implements NativeType {
    /** {@return whether Java null stands for {@code NULL} with the length 0} */
    public boolean isNullable() {
      return switch (data) {
        case ArrayPointer array -> array.nullable();
        case ViewArray array -> array.nullable();
        case Text text -> text.nullable();
        case Address address -> address.nullable();
        default -> false;
      };
    }
  }

  /**
   * An array that lies inside a struct.
   *
   * @param element the type of an element
   * @param length the number of elements
   */
  record InlineArray(NativeType element, int length) implements NativeType {}

  /**
   * An array at the end of a struct, which is as long as a sibling says.
   *
   * @param element the type of an element
   * @param count the Java name of the sibling
   */
  record FlexibleArray(NativeType element, Named count) implements NativeType {}

  /**
   * Some bits of a number's type.
   *
   * @param number a {@link Scalar}, {@link Enumerated} or {@link FlagSet}
   * @param width how many; 0 for one that only ends those before
   * @param isNamed whether it has a name in C; otherwise it is neither read nor written
   */
  record BitField(NativeType number, int width, boolean isNamed) implements NativeType {}

  /**
   * A union inside a struct, one of whose variants is selected by a sibling.
   *
   * @param union the sealed interface
   * @param tag the Java name of the sibling
   */
  record TaggedUnion(JavaName union, Named tag) implements NativeType {}

  /**
   * A function pointer: one of Java that C calls, or one of C that Java calls.
   *
   * @param callback the functional interface
   * @param nullable whether Java null stands for {@code NULL}
   */
  record FunctionPointer(JavaName callback, boolean nullable) implements NativeType {}

  /**
   * A pointer to something that Java does not look into.
   *
   * @param type the interface that declares it
   * @param nullable whether Java null stands for {@code NULL}
   */
  record HandlePointer(JavaName type, boolean nullable) implements NativeType {}

  /**
   * A pointer that C gives, whose target is wanted as a value.
   *
   * @param target the type of the target
   */
  record Dereferenced(NativeType target) implements NativeType {}

  /**
   * As many arguments as a Java array has elements.
   *
   * @param element the type of each
   */
  record Varargs(NativeType element) implements NativeType {}

  /**
   * A value whose type is told by its class at run time.
   *
   * @param declared the types declared for C that it can have beside those that are always known
   */
  record Anything(List<NativeType> declared) implements NativeType {}

  /**
   * A {@code void *} that C only hands on, in Java an object.
   *
   * @param type the type of the object
   * @param nullable whether Java null stands for {@code NULL}
   */
  record UserObject(ObjectType type, boolean nullable) implements NativeType {}

  /**
   * A {@code SegmentAllocator} or {@code Arena}, which C never sees.
   *
   * @param isArena whether it has a lifetime, for as long as which C can keep something
   */
  record Allocator(boolean isArena) implements NativeType {}
}
