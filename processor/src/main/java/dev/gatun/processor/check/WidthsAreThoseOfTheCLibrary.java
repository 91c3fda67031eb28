package dev.gatun.processor.check;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Slice;
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
    for (Parameter parameter : function.parameters()) {
      if (!(parameter.type() instanceof Allocator)) {
        declared.add(
            new Declared(
                "'" + parameter.name() + "'", number(parameter.type()), false, parameter.origin()));
      }
      if (parameter.type() instanceof Slice slice) {
        declared.add(
            slice.lengthFirst() ? declared.size() - 1 : declared.size(),
            new Declared(
                "the length of '" + parameter.name() + "'",
                Optional.of(slice.lengthType()),
                true,
                parameter.origin()));
      }
    }
    return declared;
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
