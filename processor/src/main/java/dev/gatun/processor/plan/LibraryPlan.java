package dev.gatun.processor.plan;

import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a library is called.
 *
 * @param library the library
 * @param calls its functions, in the order of the source
 */
public record LibraryPlan(Library library, List<CallPlan> calls) {
  /** {@return the plan for a library} */
  public static LibraryPlan of(Library library) {
    return new LibraryPlan(library, library.functions().stream().map(CallPlan::of).toList());
  }

  /** {@return the functions by their shapes, in the order in which the shapes are met} */
  public Map<Shape, List<Function>> shapes() {
    Map<Shape, List<Function>> shapes = new LinkedHashMap<>();
    for (CallPlan call : calls) {
      shapes.computeIfAbsent(call.shape(), shape -> new ArrayList<>()).add(call.function());
    }
    return shapes;
  }

  /** {@return the symbols of all functions, each once} */
  public Set<String> symbols() {
    Set<String> symbols = new LinkedHashSet<>();
    calls.forEach(call -> symbols.add(call.function().symbol().text()));
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
