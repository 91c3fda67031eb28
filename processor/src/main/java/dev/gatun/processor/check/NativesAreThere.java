package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.Library.Source;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.natives.Natives;
import java.util.List;

/** The files that will be in jars are at hand while compiling, where it is said that there are. */
final class NativesAreThere extends Rule {
  private final Natives natives;

  NativesAreThere(Natives natives) {
    this.natives = natives;
  }

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    if (natives.isMissing()) {
      found.report(
          Problem.NATIVES_ARE_MISSING, library.origin(), natives.directory().orElseThrow());
      return;
    }
    for (String platform : natives.unknownPlatforms()) {
      found.report(
          Problem.NATIVES_OF_AN_UNKNOWN_PLATFORM,
          library.origin(),
          platform,
          NearMiss.among(platform, Natives.knownPlatforms()),
          String.join(", ", Natives.knownPlatforms()));
    }
    library.sources().forEach(source -> check(source, found));
  }

  private void check(Source source, Diagnostics found) {
    List<String> names = source.names().stream().map(Named::text).toList();
    List<String> places = natives.places(names);
    if (!places.isEmpty() && !natives.has(names)) {
      found.report(
          Problem.LIBRARY_HAS_NO_NATIVES,
          source.names().getFirst().origin(),
          String.join("' or '", names),
          String.join(", ", places));
    }
  }
}
