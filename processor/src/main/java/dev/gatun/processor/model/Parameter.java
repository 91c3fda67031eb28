package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.model.NativeType.Anything;
import dev.gatun.processor.model.NativeType.Varargs;
import java.util.List;

/**
 * A parameter of a function.
 *
 * @param name its name in Java
 * @param origin where it is declared
 * @param type its type
 * @param isVariadic whether C has it among the variable arguments
 * @param isRetained whether C keeps what it points to beyond the call
 * @param isOnce whether C keeps it until it has called it, and not for as long as an arena lives
 */
public record Parameter(
    String name,
    Origin origin,
    NativeType type,
    boolean isVariadic,
    boolean isRetained,
    boolean isOnce) {
  /**
   * {@return whether the name is what its author wrote}
   *
   * <p>Class files of interfaces have no names of parameters, unless the compiler was told to keep
   * them; compilers then number them.
   */
  public boolean hasName() {
    return !name.matches("arg\\d+");
  }

  /** Creates a parameter that C's prototype has, and that serves for the call. */
  public Parameter(String name, Origin origin, NativeType type) {
    this(name, origin, type, false, false, false);
  }

  /** {@return the same, which C keeps as it keeps another parameter} */
  public Parameter retainedAs(Parameter other) {
    return new Parameter(name, origin, type, isVariadic, true, other.isOnce);
  }

  /** {@return one of the arguments that it stands for, among the variable ones} */
  public Parameter each(NativeType each) {
    return new Parameter(name, origin, each, true, isRetained, isOnce);
  }

  /** {@return its type; of as many arguments as the caller likes, the types that each can have} */
  public List<NativeType> types() {
    return switch (type) {
      case Varargs(Anything(List<NativeType> declared)) -> declared;
      case Varargs(NativeType element) -> List.of(element);
      default -> List.of(type);
    };
  }
}
