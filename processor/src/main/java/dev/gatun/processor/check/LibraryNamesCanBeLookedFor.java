package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.Library.Source;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.Unit;
import java.util.regex.Pattern;

/** A library is looked for by a bare name or an absolute path. */
final class LibraryNamesCanBeLookedFor extends Rule {
  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:[/\\\\].*");

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Source source : library.sources()) {
      source.names().forEach(name -> check(name, found));
    }
  }

  private static void check(Named name, Diagnostics found) {
    String text = name.text();
    if (text.isBlank()) {
      found.report(Problem.LIBRARY_NAME_IS_BLANK, name.origin());
    } else if (text.matches(".*[/\\\\].*") && !ABSOLUTE.matcher(text).matches()) {
      found.report(Problem.LIBRARY_NAME_IS_A_RELATIVE_PATH, name.origin(), text);
    }
  }
}
