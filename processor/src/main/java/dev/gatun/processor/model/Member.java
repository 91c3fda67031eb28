package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.model.NativeType.BitField;

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
 * @param tag the text of {@code @Tagged(by)} with its place; the member itself where there is none
 */
public record Member(
    String name,
    Origin origin,
    Named cName,
    boolean isAnonymous,
    NativeType type,
    int alignment,
    boolean isWritable,
    Named tag) {
  /** {@return its type, or that of the number whose bits it is} */
  public NativeType number() {
    return type instanceof BitField bits ? bits.number() : type;
  }
}
