package dev.gatun.processor.plan;

import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.layout.Carriage;
import dev.gatun.processor.model.CallbackUses;
import dev.gatun.processor.model.CallbackUses.Caller;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Anything;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import java.util.List;
import java.util.Optional;

/**
 * How one function is called.
 *
 * @param function the function
 * @param shape what the linker is told
 * @param arguments the arguments in the order of C
 * @param usesTemporaries whether memory is needed for the duration of the call
 * @param allocator the parameter that gives memory for the result, or a lifetime to what C keeps
 * @param failure how the result tells a failure, if it does
 */
public record CallPlan(
    Function function,
    Shape shape,
    List<Argument> arguments,
    boolean usesTemporaries,
    Optional<Parameter> allocator,
    Optional<Failure> failure) {
  /** {@return the plan for a callback, or for a function that stands alone} */
  public static CallPlan of(Function function) {
    return of(function, List.of());
  }

  /**
   * {@return the plan for a function}
   *
   * @param function the function
   * @param siblings the methods of the same library that may have the text of a failure
   */
  public static CallPlan of(Function function, List<Function> siblings) {
    List<Argument> arguments = Argument.of(function);
    Optional<Failure> failure = Failure.of(function, siblings);
    Captured captured = failure.map(Failure::captured).orElse(Captured.NOTHING);
    return new CallPlan(
        function,
        new Shape(
            function.returned() instanceof Nothing
                ? Optional.empty()
                : Optional.of(Slot.of(function.returned())),
            arguments.stream().map(argument -> slot(function, argument)).toList(),
            variadic(function, arguments),
            captured,
            function.isCritical()),
        arguments,
        captured != Captured.NOTHING
            || function.result() instanceof Copied
            || function.out().isPresent() && !(function.result() instanceof Viewed)
            || function.parameters().stream().anyMatch(it -> needsMemory(function, it)),
        function.parameters().stream()
            .filter(parameter -> parameter.type() instanceof Allocator)
            .findFirst(),
        failure);
  }

  /**
   * {@return whether it passes Java's callbacks to C, of a kind that a unit knows}
   *
   * @param unit knows the structs that have callbacks as members
   */
  public boolean passesCallbacks(Unit unit) {
    return function.parameters().stream()
        .flatMap(parameter -> parameter.types().stream())
        .anyMatch(type -> !CallbackUses.of(unit, type, Caller.C).isEmpty());
  }

  /** {@return the parameter that is as many arguments as it has elements} */
  public Optional<Parameter> varargs() {
    return function.parameters().stream()
        .filter(parameter -> parameter.type() instanceof Varargs)
        .findFirst();
  }

  /** {@return whether C gets a pointer into a parameter's Java array, which is not copied} */
  public boolean isPinned(Parameter parameter) {
    return isPinned(function, parameter);
  }

  private static boolean isPinned(Function function, Parameter parameter) {
    return function.isCritical()
        && !parameter.isRetained()
        && unsliced(parameter.type()) instanceof ArrayPointer array
        && Carriage.isPlainInArrays(array.element());
  }

  /** {@return the arrays whose elements are copied back after the call} */
  public List<Parameter> copiedBack() {
    return function.parameters().stream()
        .filter(
            parameter ->
                unsliced(parameter.type()) instanceof ArrayPointer array
                    && array.direction().copiesOut()
                    && !isPinned(parameter))
        .toList();
  }

  /** {@return the out-parameter, if the result comes through one} */
  public Optional<Argument.Out> out() {
    return arguments.stream()
        .filter(Argument.Out.class::isInstance)
        .map(Argument.Out.class::cast)
        .findFirst();
  }

  /** {@return whether nothing is left to do when C has returned but to return the result} */
  public boolean endsWithCall() {
    return function.isCritical()
        && failure.isEmpty()
        && copiedBack().isEmpty()
        && function.out().isEmpty()
        && function.freedBy().isEmpty();
  }

  /** {@return whether the result is a struct, for whose memory the linker asks} */
  public boolean returnsGroup() {
    return shape.result().filter(slot -> slot instanceof Slot.Group).isPresent();
  }

  /** {@return the type itself, or what a slice slices} */
  public static NativeType unsliced(NativeType type) {
    return type instanceof Slice slice ? slice.data() : type;
  }

  private static Slot slot(Function function, Argument argument) {
    Slot slot =
        switch (argument) {
          case Argument.Value value ->
              isPinned(function, value.parameter())
                  ? new Slot.Pinned()
                  : Slot.of(value.parameter().type());
          case Argument.Length length -> new Slot.Converted(length.type());
          case Argument.Out out -> new Slot.Pointer();
          case Argument.OutLength length -> new Slot.Pointer();
        };
    return argument.parameter().isVariadic() ? slot.promoted() : slot;
  }

  private static Optional<Variadic> variadic(Function function, List<Argument> arguments) {
    if (function.parameters().stream().noneMatch(Parameter::isVariadic)) {
      return Optional.empty();
    }
    boolean isOpen =
        function.parameters().stream().anyMatch(parameter -> parameter.type() instanceof Varargs);
    int first = 0;
    while (first < arguments.size() && !arguments.get(first).parameter().isVariadic()) {
      first++;
    }
    return Optional.of(new Variadic(first, isOpen));
  }

  private static boolean needsMemory(Function function, Parameter parameter) {
    return !parameter.isRetained()
        && needsMemory(parameter.type())
        && !isPinned(function, parameter);
  }

  private static boolean needsMemory(NativeType type) {
    return switch (unsliced(type)) {
      case Varargs varargs ->
          varargs.element() instanceof HandlePointer || needsMemory(varargs.element());
      case Anything anything -> true;
      case Text text -> true;
      case TextList list -> true;
      case Copied copied -> true;
      case CopiedPointer pointer -> true;
      case ArrayPointer array -> true;
      case FunctionPointer pointer -> true;
      case UserObject object -> true;
      case Dereferenced dereferenced -> true;
      default -> false;
    };
  }
}
