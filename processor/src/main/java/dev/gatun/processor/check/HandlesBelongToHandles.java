package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Unit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a handle belongs to is there before it, and so does not belong to it in turn. */
final class HandlesBelongToHandles extends Rule {
  @Override
  void check(Unit unit, Handle handle, Diagnostics found) {
    Set<JavaName> owners = new LinkedHashSet<>();
    Optional<Handle.Owner> owner = handle.owner();
    while (owner.isPresent() && owners.add(owner.get().type())) {
      owner = unit.handle(owner.get().type()).flatMap(Handle::owner);
    }
    if (owners.contains(handle.name()) && isFirst(unit, handle, owners)) {
      found.report(
          Problem.HANDLE_BELONGS_TO_ITSELF,
          handle.owner().orElseThrow().origin(),
          handle.name().simple());
    }
  }

  /** Reported once for all that belong to each other. */
  private static boolean isFirst(Unit unit, Handle handle, Set<JavaName> circle) {
    return unit.known().values().stream()
        .filter(own -> circle.contains(own.name()))
        .min(
            Comparator.comparing((Declaration own) -> own.name().simpleNames().size())
                .thenComparing(own -> own.name().qualified()))
        .filter(handle::equals)
        .isPresent();
  }
}
