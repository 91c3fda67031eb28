package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads an array whose length another member says. */
final class FlexibleUse {
  private FlexibleUse() {}

  static boolean isMeant(Site site) {
    return site.place().isMember() && site.has("Flexible");
  }

  static Optional<NativeType> read(Site site, NativeType element) {
    for (String other : new String[] {"Length", "Slice"}) {
      if (site.has(other)) {
        return site.refuseAt(other, Problem.FLEXIBLE_ARRAY_HAS_A_LENGTH, site.name(), other);
      }
    }
    AnnotationMirror flexible = site.find("Flexible").orElseThrow();
    Named count = Annotations.named(site.element(), flexible, "value");
    return Optional.of(new FlexibleArray(element, count));
  }

  /** Whether the annotation, if there is one, has an array to speak of. */
  static boolean check(Site site, NativeType type) {
    if (site.has("Flexible") && !(type instanceof FlexibleArray)) {
      site.refuseAt("Flexible", Problem.FLEXIBLE_WITHOUT_ARRAY, site.name());
      return false;
    }
    return true;
  }
}
