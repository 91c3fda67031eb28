package dev.gatun.processor.plan;

import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a library is called.
 *
 * @param calls its functions, in the order of the source
 * @param variables its global variables
 * @param handles what becomes of the handles that they make
 */
public record LibraryPlan(List<CallPlan> calls, List<VariablePlan> variables, HandlePlan handles) {
  /** {@return the plan for a library} */
  public static LibraryPlan of(Unit unit, Library library) {
    return new LibraryPlan(
        library.functions().stream()
            .map(function -> CallPlan.of(function, library.messages()))
            .toList(),
        library.variables().stream().map(VariablePlan::of).toList(),
        HandlePlan.of(unit, library));
  }

  /** {@return the shapes of the functions, in the order in which they are met} */
  public Set<Shape> shapes() {
    Set<Shape> shapes = new LinkedHashSet<>();
    all().forEach(call -> shapes.add(call.shape()));
    return shapes;
  }

  /** {@return the symbols of all functions and variables, and of those that free, each once} */
  public Set<String> symbols() {
    Set<String> symbols = new LinkedHashSet<>();
    all().forEach(call -> symbols.add(call.function().lookedFor()));
    calls.forEach(call -> call.function().freedBy().ifPresent(name -> symbols.add(name.text())));
    variables.forEach(it -> symbols.add(it.variable().symbol().text()));
    return symbols;
  }

  /** {@return the symbols that the library must have, each once} */
  public Set<String> requiredSymbols() {
    Set<String> symbols = new LinkedHashSet<>();
    all()
        .filter(call -> !call.function().isOptional())
        .forEach(call -> symbols.add(call.function().lookedFor()));
    variables.forEach(it -> symbols.add(it.variable().symbol().text()));
    return symbols;
  }

  /** The functions, and those that only handles call. */
  private Stream<CallPlan> all() {
    return Stream.concat(calls.stream(), handles.closings().values().stream());
  }
}
