package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.InlineArray;

/**
 * A member of a struct or union.
 *
 * @param name its name in Java
 * @param origin where it is declared
 * @param cName its name in C
 * @param isAnonymous whether it has no name in C
 * @param type its type
 * @param alignment the alignment that it asks for itself in bytes; 0 if it does not
 * @param isWritable whether a view has a setter for it; a record is always written as a whole
 * @param hasLifetime whether that setter takes an arena besides
 */
public record Member(
    String name,
    Origin origin,
    Named cName,
    boolean isAnonymous,
    NativeType type,
    int alignment,
    boolean isWritable,
    boolean hasLifetime) {
  /** Creates a member whose setter, if it has one, takes the value alone. */
  public Member(
      String name,
      Origin origin,
      Named cName,
      boolean isAnonymous,
      NativeType type,
      int alignment,
      boolean isWritable) {
    this(name, origin, cName, isAnonymous, type, alignment, isWritable, false);
  }

  /** {@return whether it is a function pointer, or an array of them in place} */
  public boolean holdsFunctions() {
    return holdsFunctions(type);
  }

  private static boolean holdsFunctions(NativeType type) {
    return switch (type) {
      case FunctionPointer pointer -> true;
      case InlineArray array -> holdsFunctions(array.element());
      case FlexibleArray array -> holdsFunctions(array.element());
      default -> false;
    };
  }

  /** {@return its type, or that of the number whose bits it is} */
  public NativeType number() {
    return type instanceof BitField bits ? bits.number() : type;
  }
}
