package dev.gatun.processor.check;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number is as wide as the function of the C library has it. */
final class WidthsAreThoseOfTheCLibrary extends Rule {
  /** What C returns or takes, as it is declared: a number of some type, or something else. */
  private record Declared(String what, Optional<CType> type, boolean isLength, Origin origin) {}

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    if (CLibrary.is(library)) {
      for (Function function : library.functions()) {
        List<Optional<CType>> known = CLibrary.types(function.symbol().text());
        List<Declared> declared = declared(function);
        for (int i = 0; i < Math.min(known.size(), declared.size()); i++) {
          check(function, declared.get(i), known.get(i), found);
        }
      }
    }
  }

  private static List<Declared> declared(Function function) {
    List<Declared> declared = new ArrayList<>();
    declared.add(
        new Declared(
            "the result of '" + function.name() + "'",
            number(function.returned()),
            false,
            function.origin()));
    Argument.of(function).forEach(argument -> declared.add(declared(argument)));
    return declared;
  }

  private static Declared declared(Argument argument) {
    Parameter parameter = argument.parameter();
    String name = "'" + parameter.name() + "'";
    return switch (argument) {
      case Argument.Value value ->
          new Declared(name, number(parameter.type()), false, parameter.origin());
      case Argument.Length length ->
          new Declared(
              "the length of " + name, Optional.of(length.type()), true, parameter.origin());
      case Argument.Out out -> new Declared(name, Optional.empty(), false, parameter.origin());
      case Argument.OutLength length ->
          new Declared(name, Optional.empty(), true, parameter.origin());
    };
  }

  private static Optional<CType> number(NativeType type) {
    return type instanceof Scalar scalar ? Optional.of(scalar.c()) : Optional.empty();
  }

  private static void check(
      Function function, Declared declared, Optional<CType> known, Diagnostics found) {
    if (declared.type().isPresent()
        && known.isPresent()
        && size(declared.type().get()) != size(known.get())) {
      String carrier = Abi.greatestSize(known.get()) > Integer.BYTES ? "long" : "int";
      found.report(
          Problem.C_TYPE_IS_PROBABLY_ANOTHER,
          declared.origin(),
          declared.what(),
          declared.type().get().spelling(),
          function.symbol().text(),
          known.get().spelling(),
          declared.isLength()
              ? "use lengthType = " + known.get()
              : "use '@C(" + known.get() + ") " + carrier + "'");
    }
  }

  private static long size(CType type) {
    return Abi.LINUX_X64.extent(type).size();
  }
}
