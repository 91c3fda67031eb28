package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Direction;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import java.util.Set;

/** An array that C only reads is not copied back; critical functions copy nothing. */
final class ArraysThatAreReadGoIn extends Rule {
  /** Of the C library and POSIX. */
  private static final Set<String> READING =
      Set.of(
          "bsearch", "fwrite", "memchr", "memcmp", "pwrite", "send", "sendto", "strlen", "write");

  private static final Set<String> WORDS =
      Set.of("checksum", "compare", "crc32", "equals", "hash", "print", "send", "sum", "write");

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      if (!function.isCritical() && SymbolWords.haveOneOf(function, READING, WORDS)) {
        function.parameters().forEach(parameter -> check(function, parameter, found));
      }
    }
  }

  private static void check(Function function, Parameter parameter, Diagnostics found) {
    if (goesBothWays(parameter.type())) {
      found.report(
          Problem.ARRAY_IS_COPIED_BACK,
          parameter.origin(),
          parameter.name(),
          function.symbol().text());
    }
  }

  private static boolean goesBothWays(NativeType type) {
    return switch (type) {
      case Slice slice -> goesBothWays(slice.data());
      case ArrayPointer array -> array.direction() == Direction.IN_OUT;
      default -> false;
    };
  }
}
