package dev.gatun.processor.plan;

import dev.gatun.processor.layout.Carriage;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.model.Variable.Access;
import java.util.Optional;

/**
 * How one global variable is read or written.
 *
 * @param variable the method
 * @param allocator the parameter that gives memory to what the value points to
 * @param isWrittenInSteps whether a value that is refused in the middle would leave half of it
 */
public record VariablePlan(
    Variable variable, Optional<Parameter> allocator, boolean isWrittenInSteps) {
  /** {@return the plan for a variable} */
  public static VariablePlan of(Variable variable) {
    Optional<Parameter> allocator =
        variable.parameters().stream()
            .filter(parameter -> parameter.type() instanceof Allocator)
            .findFirst();
    boolean takesSteps = variable.access() == Access.WRITE && takesSteps(variable.type());
    return new VariablePlan(variable, allocator, takesSteps);
  }

  /** {@return whether anything but the variable itself is written} */
  public boolean allocates() {
    return isWrittenInSteps || allocator.isPresent();
  }

  private static boolean takesSteps(NativeType type) {
    return switch (type) {
      case Copied record -> true;
      case InlineArray array ->
          !(array.element() instanceof Viewed || Carriage.isPlainInArrays(array.element()));
      default -> false;
    };
  }
}
