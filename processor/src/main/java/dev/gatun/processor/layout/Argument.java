package dev.gatun.processor.layout;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.OutResult;
import dev.gatun.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An argument of the C function, with the Java parameter it comes from. */
public sealed interface Argument {
  /** {@return the parameter} */
  Parameter parameter();

  /**
   * The value of a parameter, or its pointer.
   *
   * @param parameter the parameter
   */
  record Value(Parameter parameter) implements Argument {}

  /**
   * The length of a slice.
   *
   * @param parameter the parameter
   * @param type the type of the length in C
   */
  record Length(Parameter parameter, CType type) implements Argument {}

  /**
   * A pointer to memory that C writes the result to.
   *
   * @param parameter a name and the type of the result; Java has no such parameter
   */
  record Out(Parameter parameter) implements Argument {}

  /**
   * A pointer to the length of the array that C writes as the result.
   *
   * @param parameter as for the array
   * @param type the type of the length in C
   */
  record OutLength(Parameter parameter, CType type) implements Argument {}

  /**
   * {@return the arguments of a function that are always there, in the order of C}
   *
   * @param function the function; its variable arguments are known at each call only
   */
  static List<Argument> of(Function function) {
    List<Argument> arguments = ofParameters(function);
    function.out().ifPresent(out -> addOut(arguments, function, out));
    return arguments;
  }

  /** {@return the same without the out-parameter, which is at one of the places in between} */
  static List<Argument> ofParameters(Function function) {
    List<Argument> arguments = new ArrayList<>();
    for (Parameter parameter : function.parameters()) {
      if (parameter.type() instanceof Allocator || parameter.type() instanceof Varargs) {
        continue;
      }
      arguments.add(new Value(parameter));
      if (parameter.type() instanceof Slice slice) {
        arguments.add(
            slice.lengthFirst() ? arguments.size() - 1 : arguments.size(),
            new Length(parameter, slice.lengthType()));
      }
    }
    return arguments;
  }

  private static void addOut(List<Argument> arguments, Function function, OutResult out) {
    Parameter parameter = outParameter(function, out);
    int last = arguments.size();
    int index =
        out.index() == OutResult.LAST
            ? last
            : Math.clamp(out.index(), 0, last); // a wrong index has its own error
    arguments.add(index, new Out(parameter));
    if (parameter.type() instanceof Slice slice) {
      arguments.add(
          slice.lengthFirst() ? index : index + 1, new OutLength(parameter, slice.lengthType()));
    }
  }

  /** As C has it, under a name that no other parameter has. */
  private static Parameter outParameter(Function function, OutResult out) {
    Set<String> taken =
        function.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    String name =
        Stream.iterate("out", longer -> longer + "_")
            .filter(free -> !taken.contains(free))
            .findFirst()
            .orElseThrow();
    return new Parameter(name, out.origin(), function.result());
  }
}
