package dev.gatun.processor.compare;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.DeclaredTypes;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Qualified;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Typedef;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Direction;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.Parameter;
import java.util.List;
import java.util.stream.IntStream;

/** Compares the parameters of a function with those of a prototype that has as many. */
final class ParameterComparison {
  private static final String AS_HEADER = "declare it as the header does";
  private static final String LENGTH_TYPE = "give @Slice the 'lengthType' of the header";
  private static final String ORDER = "declare the parameters in the order of the header";

  private final Comparison all;
  private final Function function;
  private final List<Argument> arguments;

  ParameterComparison(Comparison all, Function function) {
    this.all = all;
    this.function = function;
    this.arguments = DeclaredTypes.fixed(function);
  }

  void compare(List<HeaderType> declared, List<HeaderType> header) {
    List<Integer> wrong =
        IntStream.range(0, arguments.size())
            .filter(i -> !all.match().matches(declared.get(i), header.get(i)))
            .filter(i -> !isOneOfPointers(declared.get(i), header.get(i)))
            .boxed()
            .toList();
    IntStream.range(0, arguments.size())
        .filter(i -> !wrong.contains(i))
        .filter(i -> isOut(arguments.get(i)) && isPointerToConst(header.get(i)))
        .forEach(i -> reportConst(arguments.get(i).parameter(), header.get(i)));
    if (wrong.isEmpty()) {
      new MemoryLengths(all, function, arguments).compare(declared, header);
    }
    if (wrong.size() > 1 && areSwapped(wrong, declared, header)) {
      int first = wrong.getFirst();
      report(first, declared.get(first), header.get(first), ORDER);
    } else {
      wrong.forEach(i -> report(i, declared.get(i), header.get(i), fix(arguments.get(i))));
    }
  }

  private static boolean isOut(Argument argument) {
    return argument instanceof Argument.Value(Parameter parameter) && isOut(parameter.type());
  }

  private static boolean isOut(NativeType type) {
    return switch (type) {
      case Slice slice -> isOut(slice.data());
      case ArrayPointer array -> array.direction() == Direction.OUT;
      default -> false;
    };
  }

  private static boolean isPointerToConst(HeaderType header) {
    return HeaderFacts.plain(header) instanceof Pointer(HeaderType target) && isConst(target);
  }

  private static boolean isConst(HeaderType type) {
    return switch (type) {
      case Typedef typedef -> isConst(typedef.type());
      case Qualified qualified ->
          qualified.qualifier().equals("const") || isConst(qualified.type());
      default -> false;
    };
  }

  /** A union of nothing but pointers is passed as each of them; it may be a transparent one. */
  private boolean isOneOfPointers(HeaderType declared, HeaderType header) {
    return declared instanceof Pointer
        && HeaderFacts.plain(header) instanceof Struct struct
        && all.facts().struct(struct.key()).filter(it -> isOneOfPointers(declared, it)).isPresent();
  }

  /** Of a transparent union, gcc says the size and no members. */
  private boolean isOneOfPointers(HeaderType declared, HeaderStruct header) {
    boolean isOfPointers =
        header.members().stream().allMatch(it -> HeaderFacts.plain(it.type()) instanceof Pointer);
    boolean isTransparent =
        header.members().isEmpty()
            && header.isComplete()
            && header.size() == all.facts().abi().extent(CType.SIZE_T).size();
    return header.isUnion()
        && isOfPointers
        && (isTransparent
            || header.members().stream().anyMatch(it -> all.match().matches(declared, it.type())));
  }

  /** Whether each of those that differ would be right in the place of another one. */
  private boolean areSwapped(
      List<Integer> wrong, List<HeaderType> declared, List<HeaderType> header) {
    return wrong.stream()
        .allMatch(
            i ->
                wrong.stream().anyMatch(j -> all.match().matches(declared.get(i), header.get(j)))
                    && wrong.stream()
                        .anyMatch(j -> all.match().matches(declared.get(j), header.get(i))));
  }

  private void reportConst(Parameter parameter, HeaderType header) {
    all.found()
        .report(
            Problem.OUT_PARAMETER_IS_CONST,
            parameter.origin(),
            parameter.name(),
            function.symbol().text(),
            all.spelling().explain(header, ""));
  }

  private void report(int index, HeaderType declared, HeaderType header, String fix) {
    all.found()
        .report(
            Problem.PARAMETER_DIFFERS_FROM_HEADER,
            arguments.get(index).parameter().origin(),
            name(arguments.get(index)),
            function.symbol().text(),
            all.spelling().explain(header, ""),
            all.here(declared, ""),
            fix);
  }

  private static String name(Argument argument) {
    String name = "'" + argument.parameter().name() + "'";
    return switch (argument) {
      case Argument.Value value -> name;
      case Argument.Length length -> "the length of " + name;
      case Argument.Out out -> "the out-parameter";
      case Argument.OutLength length -> "the length of the out-parameter";
    };
  }

  private static String fix(Argument argument) {
    return switch (argument) {
      case Argument.Length length -> LENGTH_TYPE;
      case Argument.OutLength length -> LENGTH_TYPE;
      default -> AS_HEADER;
    };
  }
}
