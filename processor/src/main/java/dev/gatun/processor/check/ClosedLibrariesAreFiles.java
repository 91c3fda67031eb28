package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.Library.Source;
import dev.gatun.processor.model.Unit;

/** Only what was loaded from a file can be unloaded. */
final class ClosedLibrariesAreFiles extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    if (library.conduct().isCloseable() && library.sources().stream().allMatch(Source::isProcess)) {
      found.report(Problem.PROCESS_IS_NOT_CLOSED, library.origin(), library.name().simple());
    }
  }
}
