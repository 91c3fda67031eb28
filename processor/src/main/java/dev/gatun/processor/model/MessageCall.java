package dev.gatun.processor.model;

import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.ViewArray;
import dev.gatun.processor.model.NativeType.ViewPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a function of the same library is asked for the text of a failure.
 *
 * @param function the function
 * @param arguments what it is called with
 */
public record MessageCall(Function function, List<Argument> arguments) {
  /** An argument of the function that gives the text. */
  public sealed interface Argument {
    /**
     * What the failed function returned.
     *
     * @param type the type of the parameter that takes it
     */
    record Status(NativeType type) implements Argument {}

    /**
     * What the failed function was called with.
     *
     * @param parameter the parameter of the failed function
     */
    record Given(Parameter parameter) implements Argument {}

    /** What the failed function wrote to its out-parameter. */
    record Out() implements Argument {}
  }

  /** {@return how the text of a failure is asked for, if the function can be} */
  public static Optional<MessageCall> of(Function message, Function failed) {
    List<Argument> arguments = new ArrayList<>();
    for (Parameter parameter : message.parameters()) {
      List<Argument> candidates = candidates(parameter, failed);
      if (candidates.size() == 1) {
        arguments.add(candidates.getFirst());
      }
    }
    boolean fits =
        message.result() instanceof Text
            && message.failing().isEmpty()
            && arguments.size() == message.parameters().size();
    return fits ? Optional.of(new MessageCall(message, arguments)) : Optional.empty();
  }

  /**
   * {@return what could be the argument for a parameter; it has to be one}
   *
   * <p>Of several arguments of its type it is the one of the same name, where the names are known.
   */
  public static List<Argument> candidates(Parameter parameter, Function failed) {
    NativeType type = parameter.type();
    if (type.isInteger()) {
      return StatusCode.fits(failed.returned(), type)
          ? List.of(new Argument.Status(type))
          : List.of();
    }
    List<Parameter> given =
        failed.parameters().stream()
            .filter(passed -> nullable(passed.type()).equals(nullable(type)))
            .toList();
    boolean isOut = failed.out().isPresent() && nullable(failed.result()).equals(nullable(type));
    if (given.isEmpty() && isOut) {
      return List.of(new Argument.Out());
    }
    List<Parameter> named =
        given.stream()
            .filter(passed -> passed.name().equals(parameter.name()) && passed.hasName())
            .toList();
    return (named.isEmpty() ? given : named).stream().<Argument>map(Argument.Given::new).toList();
  }

  /** The type as it is where null is allowed: what may be null is handed on as it is. */
  private static NativeType nullable(NativeType type) {
    return switch (type) {
      case Address address -> new Address(true);
      case Text text -> new Text(text.encoding(), true);
      case TextList list -> new TextList(list.encoding(), true);
      case HandlePointer handle -> new HandlePointer(handle.type(), true);
      case ViewPointer view -> new ViewPointer(view.type(), true);
      case ViewArray array -> new ViewArray(array.type(), true);
      case CopiedPointer pointer -> new CopiedPointer(pointer.type(), true);
      case ArrayPointer array -> new ArrayPointer(array.element(), array.direction(), true);
      default -> type;
    };
  }
}
