package dev.gatun.processor.model;

import dev.gatun.processor.model.NativeType.Text;
import java.util.List;
import java.util.Optional;

/** The exception that a failure becomes. */
public sealed interface Thrown {
  /** {@return its name} */
  JavaName exception();

  /**
   * {@return whether it takes a text, where a function returns a type}
   *
   * <p>One that has no constructor for that type takes what one of them may take.
   */
  default boolean takesMessage(NativeType returned) {
    return switch (this) {
      case Errno errno -> false;
      case LastError error -> false;
      case Status status -> true;
      case Own own ->
          own.constructorFor(returned)
              .map(parameters -> parameters.stream().anyMatch(Text.class::isInstance))
              .orElse(true);
    };
  }

  /**
   * One of the runtime that has {@code errno}.
   *
   * @param exception its name
   */
  record Errno(JavaName exception) implements Thrown {}

  /**
   * One of the runtime that has what {@code GetLastError} says.
   *
   * @param exception its name
   */
  record LastError(JavaName exception) implements Thrown {}

  /**
   * One of the runtime that has what the function returned.
   *
   * @param exception its name
   */
  record Status(JavaName exception) implements Thrown {}

  /**
   * One of the user.
   *
   * @param exception its name
   * @param constructors the parameters of its constructors: a {@link Text} is the message, numbers
   *     and enums are the code; those that can be called with nothing else, the preferred ones
   *     first
   */
  record Own(JavaName exception, List<List<NativeType>> constructors) implements Thrown {
    /** {@return the constructor for a function that returns a type, if there is one} */
    public Optional<List<NativeType>> constructorFor(NativeType returned) {
      return constructors.stream()
          .filter(
              parameters ->
                  parameters.stream()
                      .allMatch(type -> type instanceof Text || StatusCode.fits(returned, type)))
          .findFirst();
    }
  }
}
