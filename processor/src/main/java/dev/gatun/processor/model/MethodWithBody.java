package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;

/**
 * A method of a declared interface that is Java's own, and that its generated class inherits.
 *
 * @param name its name
 * @param parameters the types of its parameters, such as {@code MemorySegment, String}
 * @param origin where it is declared
 */
public record MethodWithBody(String name, String parameters, Origin origin) {
  /** {@return the name with the parameters} */
  public String signature() {
    return name + "(" + parameters + ")";
  }
}
