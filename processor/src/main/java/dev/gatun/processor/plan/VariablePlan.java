package dev.gatun.processor.plan;

import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.model.Variable.Access;
import java.util.Optional;

/**
 * How one global variable is read or written.
 *
 * @param variable the method
 * @param allocator the parameter that gives memory to what the value points to
 * @param usesTemporaries whether memory is needed while the value is copied
 */
public record VariablePlan(
    Variable variable, Optional<Parameter> allocator, boolean usesTemporaries) {
  /** {@return the plan for a variable} */
  public static VariablePlan of(Variable variable) {
    Optional<Parameter> allocator =
        variable.parameters().stream()
            .filter(parameter -> parameter.type() instanceof Allocator)
            .findFirst();
    boolean copiesRecords = variable.access() == Access.WRITE && isCopied(variable.type());
    return new VariablePlan(variable, allocator, copiesRecords && allocator.isEmpty());
  }

  /** {@return whether anything but the variable itself is written} */
  public boolean allocates() {
    return usesTemporaries || allocator.isPresent();
  }

  private static boolean isCopied(NativeType type) {
    return type instanceof Copied || type instanceof InlineArray array && isCopied(array.element());
  }
}
