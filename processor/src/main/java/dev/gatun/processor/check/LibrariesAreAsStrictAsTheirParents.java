package dev.gatun.processor.check;

import dev.gatun.annotation.Threading;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Conduct;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Unit;

/** What a library demands of its threads is kept through every binding that has its functions. */
final class LibrariesAreAsStrictAsTheirParents extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    Conduct conduct = library.conduct();
    conduct.parents().stream()
        .filter(parent -> parent.threading() != Threading.ANY)
        .filter(parent -> parent.threading() != conduct.threading())
        .findFirst()
        .ifPresent(
            parent ->
                found.report(
                    Problem.THREADING_IS_LESS_STRICT,
                    conduct.origin(),
                    library.name().simple(),
                    conduct.threading(),
                    parent.name(),
                    parent.threading(),
                    advice(conduct, parent)));
  }

  private static String advice(Conduct conduct, Conduct.Parent parent) {
    boolean areAtOdds =
        conduct.parents().stream()
            .anyMatch(
                other ->
                    other.threading() != Threading.ANY && other.threading() != parent.threading());
    return areAtOdds
        ? "bind them by interfaces of their own, which do not extend one another"
        : "make it 'threading = Threading." + parent.threading() + "'";
  }
}
