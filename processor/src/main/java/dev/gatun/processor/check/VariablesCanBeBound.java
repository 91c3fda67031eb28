package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.CallbackUses;
import dev.gatun.processor.model.CallbackUses.Caller;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.PointedCopies;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.model.Variable.Access;
import java.util.Set;

/** A variable is one for all threads, and what is written to it lives as long as it must. */
final class VariablesCanBeBound extends Rule {
  /** Those of glibc, which the linker finds, but not their place in the thread. */
  private static final Set<String> THREAD_LOCAL = Set.of("errno", "h_errno", "__resp");

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Variable variable : library.variables()) {
      if (THREAD_LOCAL.contains(variable.symbol().text())) {
        found.report(
            Problem.VARIABLE_IS_THREAD_LOCAL, variable.symbol().origin(), variable.symbol().text());
      } else if (variable.access() == Access.WRITE) {
        checkMemory(unit, variable, found);
      }
    }
  }

  private static void checkMemory(Unit unit, Variable variable, Diagnostics found) {
    boolean isNeeded = PointedCopies.areIn(unit, variable.type());
    boolean isGiven = variable.parameters().size() > 1;
    boolean isArena =
        isGiven && variable.parameters().getLast().type() instanceof Allocator it && it.isArena();
    boolean holdsFunctions = !CallbackUses.of(unit, variable.type(), Caller.C).isEmpty();
    if (isNeeded && (!isGiven || holdsFunctions && !isArena)) {
      found.report(
          Problem.VARIABLE_SETTER_NEEDS_MEMORY, variable.origin(), variable.symbol().text());
    } else if (isGiven && !isNeeded) {
      found.report(
          Problem.VARIABLE_ALLOCATOR_IS_NOT_USED,
          variable.parameters().getLast().origin(),
          variable.parameters().getLast().name(),
          variable.symbol().text());
    }
  }
}
