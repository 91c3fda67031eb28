package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Unit;
import java.util.regex.Pattern;

/** The version of a symbol is a name that a linker takes. */
final class VersionsAreNames extends Rule {
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9_.+-]+");

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      function
          .version()
          .filter(version -> !VERSION.matcher(version.text()).matches())
          .ifPresent(
              version ->
                  found.report(Problem.VERSION_IS_NO_VERSION, version.origin(), version.text()));
    }
  }
}
