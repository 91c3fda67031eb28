package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.MethodWithBody;
import dev.gatun.processor.model.Unit;
import java.util.Set;

/** No method with a body is one of the static methods that a view's class has for all to see. */
final class MethodsWithBodyAreFree extends Rule {
  private static final Set<String> OF_VIEWS =
      Set.of(
          "allocate(SegmentAllocator)",
          "of(MemorySegment)",
          "at(MemorySegment, String)",
          "atNullable(MemorySegment)");

  private static final Set<String> OF_FIXED_ONES =
      Set.of("array(SegmentAllocator, long)", "array(MemorySegment)");

  private static final Set<String> OF_FLEXIBLE_ONES =
      Set.of("allocate(SegmentAllocator, long)", "withElements(MemorySegment)");

  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    boolean isFlexible = aggregate.flexible().isPresent();
    for (MethodWithBody method : aggregate.defaults()) {
      boolean isTaken =
          OF_VIEWS.contains(method.signature())
              || (isFlexible ? OF_FLEXIBLE_ONES : OF_FIXED_ONES).contains(method.signature())
              || method.signature().matches("(segmentOf|unionOf)\\([^,]+, String\\)");
      if (isTaken) {
        found.report(Problem.METHOD_WITH_BODY_IS_TAKEN, method.origin(), method.signature());
      }
    }
  }
}
