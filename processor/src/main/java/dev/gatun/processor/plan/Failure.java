package dev.gatun.processor.plan;

import dev.gatun.annotation.Outcome;
import dev.gatun.processor.layout.Outcomes;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.MessageCall;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.Thrown;
import java.util.List;
import java.util.Optional;

/**
 * How the result of a function says that it failed, and what is thrown then.
 *
 * @param outcome the result that is a failure
 * @param except the numbers that are none all the same
 * @param takesMessage whether the exception takes a text
 * @param building how the exception is made
 */
public record Failure(Outcome outcome, List<Long> except, boolean takesMessage, Building building) {
  /** How the exception is made. */
  public sealed interface Building {
    /** {@return how the library is asked for the text, if it is} */
    default Optional<MessageCall> message() {
      return Optional.empty();
    }

    /** From {@code errno}. */
    record FromErrno() implements Building {}

    /** From what {@code GetLastError} says. */
    record FromLastError() implements Building {}

    /**
     * From what the function returned.
     *
     * @param message how the library is asked for the text, if it is
     */
    record FromStatus(Optional<MessageCall> message) implements Building {}

    /**
     * By a constructor of the user.
     *
     * @param exception the class
     * @param parameters the parameters of the constructor: a text, and what the function returned
     * @param message how the library is asked for the text, if it is
     */
    record ByConstructor(
        JavaName exception, List<NativeType> parameters, Optional<MessageCall> message)
        implements Building {}
  }

  /**
   * {@return how a function fails, if it says so}
   *
   * @param function the function
   * @param siblings the methods of the same library that may have the text
   */
  static Optional<Failure> of(Function function, List<Function> siblings) {
    return function
        .failing()
        .map(
            failing ->
                new Failure(
                    Outcomes.failure(failing, function.returned()).orElseThrow(),
                    failing.except().stream().map(Failing.Exempt::number).toList(),
                    failing.thrown().takesMessage(function.returned()),
                    building(function, failing, siblings)));
  }

  private static Building building(Function function, Failing failing, List<Function> siblings) {
    return switch (failing.thrown()) {
      case Thrown.Errno errno -> new Building.FromErrno();
      case Thrown.LastError error -> new Building.FromLastError();
      case Thrown.Status status -> new Building.FromStatus(message(function, failing, siblings));
      case Thrown.Own own ->
          new Building.ByConstructor(
              own.exception(),
              own.constructorFor(function.returned()).orElseThrow(),
              message(function, failing, siblings));
    };
  }

  private static Optional<MessageCall> message(
      Function function, Failing failing, List<Function> siblings) {
    return failing.message().stream()
        .flatMap(name -> siblings.stream().filter(sibling -> sibling.name().equals(name.text())))
        .map(sibling -> MessageCall.of(sibling, function))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** {@return what the linker captures for it after the call} */
  public Captured captured() {
    return switch (building) {
      case Building.FromErrno errno -> Captured.ERRNO;
      case Building.FromLastError error -> Captured.LAST_ERROR;
      case Building.FromStatus status -> Captured.NOTHING;
      case Building.ByConstructor constructor -> Captured.NOTHING;
    };
  }
}
