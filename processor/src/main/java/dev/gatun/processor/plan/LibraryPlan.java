package dev.gatun.processor.plan;

import dev.gatun.processor.model.Declaration.Library;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a library is called.
 *
 * @param calls its functions, in the order of the source
 */
public record LibraryPlan(List<CallPlan> calls) {
  /** {@return the plan for a library} */
  public static LibraryPlan of(Library library) {
    return new LibraryPlan(
        library.functions().stream()
            .map(function -> CallPlan.of(function, library.messages()))
            .toList());
  }

  /** {@return the shapes of the functions, in the order in which they are met} */
  public Set<Shape> shapes() {
    Set<Shape> shapes = new LinkedHashSet<>();
    calls.forEach(call -> shapes.add(call.shape()));
    return shapes;
  }

  /** {@return the symbols of all functions, and of those that free, each once} */
  public Set<String> symbols() {
    Set<String> symbols = new LinkedHashSet<>();
    calls.forEach(call -> symbols.add(call.function().symbol().text()));
    calls.forEach(call -> call.function().freedBy().ifPresent(name -> symbols.add(name.text())));
    return symbols;
  }

  /** {@return the symbols that the library must have, each once} */
  public Set<String> requiredSymbols() {
    Set<String> symbols = new LinkedHashSet<>();
    calls.stream()
        .filter(call -> !call.function().isOptional())
        .forEach(call -> symbols.add(call.function().symbol().text()));
    return symbols;
  }
}
