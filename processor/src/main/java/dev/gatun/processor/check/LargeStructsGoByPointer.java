package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Arrangement;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;

/** A large struct is rarely passed by value in C: perhaps the pointer was forgotten. */
final class LargeStructsGoByPointer extends Rule {
  private static final long LARGE = 128;

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      if (function.out().isEmpty()) {
        check(unit, function.result(), function.origin(), found);
      }
      for (Parameter parameter : function.parameters()) {
        check(unit, parameter.type(), parameter.origin(), found);
      }
    }
  }

  private static void check(Unit unit, NativeType type, Origin origin, Diagnostics found) {
    boolean isRecord = type instanceof Copied;
    if (!isRecord && !(type instanceof Viewed)) {
      return;
    }
    CValue.Group group = (CValue.Group) CValue.of(type);
    long size = new Arrangement(unit, Abi.LINUX_X64).extent(group).size();
    if (size > LARGE) {
      found.report(
          Problem.LARGE_STRUCT_BY_VALUE,
          origin,
          group.type().simple(),
          size,
          isRecord ? "@In, or a view" : "the view without @ByValue");
    }
  }
}
