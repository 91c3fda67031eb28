package dev.gatun.processor.plan;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Parameter;

/** An argument of the C function, with the Java parameter it comes from. */
public sealed interface Argument {
  /** {@return the parameter} */
  Parameter parameter();

  /**
   * The value of a parameter, or its pointer.
   *
   * @param parameter the parameter
   */
  record Value(Parameter parameter) implements Argument {}

  /**
   * The length of a slice.
   *
   * @param parameter the parameter
   * @param type the type of the length in C
   */
  record Length(Parameter parameter, CType type) implements Argument {}

  /**
   * A pointer to memory that C writes the result to.
   *
   * @param parameter a name and the type of the result; Java has no such parameter
   */
  record Out(Parameter parameter) implements Argument {}

  /**
   * A pointer to the length of the array that C writes as the result.
   *
   * @param parameter as for the array
   * @param type the type of the length in C
   */
  record OutLength(Parameter parameter, CType type) implements Argument {}
}
