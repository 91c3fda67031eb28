package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;
import java.util.List;

/**
 * A method that stands for a global variable.
 *
 * @param name the name of the method
 * @param origin where it is declared
 * @param symbol the name of the variable in C
 * @param access what the method does with it
 * @param type the type of the variable; nothing where only its address is asked for
 * @param parameters of a setter, the value, and perhaps an allocator for what it points to
 */
public record Variable(
    String name,
    Origin origin,
    Named symbol,
    Access access,
    NativeType type,
    List<Parameter> parameters) {
  /** What a method does with a variable. */
  public enum Access {
    /** Gives its value. */
    READ,
    /** Changes its value. */
    WRITE,
    /** Gives its memory. */
    ADDRESS
  }
}
