package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads how many elements an array inside of a struct has. */
final class Lengths {
  private Lengths() {}

  /** The length of an array of one dimension. */
  static Optional<Integer> one(Site site) {
    return of(site, 1).map(List::getFirst);
  }

  /** How many lengths are written. */
  static int count(Site site) {
    return site.find("Length").map(Lengths::written).orElse(List.of()).size();
  }

  /** The length of an array of views; rows of them are one array as well. */
  static Optional<Integer> ofViews(Site site) {
    List<Integer> written = site.find("Length").map(Lengths::written).orElse(List.of());
    if (written.size() > 1) {
      long product = written.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
      return site.refuseAt(
          "Length", Problem.STRUCT_ARRAY_HAS_ONE_LENGTH, site.name(), written.size(), product);
    }
    return one(site);
  }

  /** The lengths of an array of arrays, the outermost first. */
  static Optional<List<Integer>> of(Site site, int dimensions) {
    Optional<AnnotationMirror> annotation = site.find("Length");
    if (annotation.isEmpty()) {
      return site.refuse(
          Problem.ARRAY_HAS_NO_LENGTH,
          site.name(),
          site.place() == Place.VARIABLE
              ? "declare a pointer as MemorySegment"
              : "@Slice(length = \"...\") for a pointer and a length");
    }
    List<Integer> lengths = written(annotation.get());
    if (lengths.size() != dimensions) {
      return site.refuseAt(
          "Length",
          Problem.LENGTHS_ARE_NO_DIMENSIONS,
          site.name(),
          counted(lengths.size(), "length"),
          counted(dimensions, "dimension"));
    }
    for (int length : lengths) {
      if (length < 1) {
        site.found()
            .report(
                Problem.LENGTH_IS_NOT_POSITIVE,
                site.origin(annotation.get(), "value"),
                site.name(),
                length);
        return Optional.empty();
      }
    }
    return Optional.of(lengths);
  }

  private static List<Integer> written(AnnotationMirror annotation) {
    return Annotations.numbers(annotation, "value").stream().map(Long::intValue).toList();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
