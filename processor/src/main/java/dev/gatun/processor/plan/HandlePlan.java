package dev.gatun.processor.plan;

import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the handles that the functions of a library make.
 *
 * @param unit knows the handles
 * @param closings how each of them is closed, by its name
 */
public record HandlePlan(Unit unit, Map<JavaName, CallPlan> closings) {
  /** {@return the plan for a library} */
  public static HandlePlan of(Unit unit, Library library) {
    Map<JavaName, CallPlan> closings = new LinkedHashMap<>();
    unit.closesOf(library)
        .forEach((type, close) -> closings.put(type, CallPlan.of(close, library.messages())));
    return new HandlePlan(unit, closings);
  }

  /** {@return the parameter that the handle which a function makes belongs to} */
  public Optional<Parameter> owner(Function function) {
    return function.result() instanceof HandlePointer made
        ? unit.handle(made.type())
            .flatMap(Handle::owner)
            .flatMap(owner -> function.parametersOf(owner.type()).findFirst())
        : Optional.empty();
  }
}
