package dev.gatun.processor.compare;

import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which structs and unions differ from the header. Places and sizes are compared last, and the
 * inner ones first: where one differs, all that it lies in has another size for that reason alone.
 */
final class Differences {
  private final Containment containment;
  private final Set<JavaName> different = new HashSet<>();
  private final List<Later> waiting = new ArrayList<>();

  /** A comparison of places and sizes, for which the members have to be the same. */
  private record Later(Declaration declaration, Set<JavaName> inside, Runnable comparison) {}

  Differences(Unit unit) {
    this.containment = new Containment(unit);
  }

  void add(Declaration declaration) {
    different.add(declaration.name());
  }

  void compareLater(Declaration declaration, Runnable comparison) {
    waiting.add(new Later(declaration, containment.inside(declaration), comparison));
  }

  /** Compares what waited, where nothing that lies in it differs. */
  void compareWhatWaited() {
    waiting.sort(Comparator.comparingInt(later -> later.inside().size()));
    for (Later later : waiting) {
      boolean isSame =
          !different.contains(later.declaration().name())
              && Collections.disjoint(different, later.inside());
      if (isSame) {
        later.comparison().run();
      }
    }
    waiting.clear();
  }
}
