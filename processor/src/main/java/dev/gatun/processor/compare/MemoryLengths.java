package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Void;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.Slice;
import java.util.List;

/**
 * Looks for slices whose length counts elements, where C has {@code void *} and so no elements that
 * it could count. A number behind the length may be the size of the elements, as in {@code qsort}.
 */
final class MemoryLengths {
  private final Comparison all;
  private final Function function;
  private final List<Argument> arguments;

  MemoryLengths(Comparison all, Function function, List<Argument> arguments) {
    this.all = all;
    this.function = function;
    this.arguments = arguments;
  }

  void compare(List<HeaderType> declared, List<HeaderType> header) {
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      boolean isPointer = argument instanceof Argument.Value || argument instanceof Argument.Out;
      if (isPointer
          && argument.parameter().type() instanceof Slice slice
          && target(header.get(i)) instanceof Void
          && isLarge(target(declared.get(i)))
          && !isFollowedByASize(slice.lengthFirst() ? i - 1 : i + 1, i, header)) {
        all.found()
            .report(
                Problem.LENGTH_PROBABLY_COUNTS_BYTES,
                argument.parameter().origin(),
                argument instanceof Argument.Out
                    ? "the result"
                    : "'" + argument.parameter().name() + "'",
                all.here(target(declared.get(i)), ""),
                function.symbol().text(),
                all.spelling().explain(header.get(i), ""));
      }
    }
  }

  /** What a pointer leads to; anything else leads to itself. */
  private static HeaderType target(HeaderType type) {
    return HeaderFacts.plain(type) instanceof Pointer(HeaderType target)
        ? HeaderFacts.plain(target)
        : type;
  }

  private static boolean isLarge(HeaderType element) {
    return switch (element) {
      case Number number -> number.size() > 1;
      case Void memory -> false;
      default -> true;
    };
  }

  private static boolean isFollowedByASize(int length, int pointer, List<HeaderType> header) {
    int next = Math.max(length, pointer) + 1;
    return next < header.size()
        && HeaderFacts.plain(header.get(length)) instanceof Number count
        && HeaderFacts.plain(header.get(next)) instanceof Number size
        && size.size() == count.size();
  }
}
