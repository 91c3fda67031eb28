package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads {@code @Owned} on a method. */
final class OwnedReader {
  private OwnedReader() {}

  /** The function of C that frees the result, if one does. */
  static Optional<Named> read(ExecutableElement method, NativeType result, Diagnostics found) {
    Optional<AnnotationMirror> annotation = Annotations.find(method, "Owned");
    if (annotation.isPresent() && !(result instanceof Text || result instanceof TextList)) {
      refuse(method, found);
      return Optional.empty();
    }
    return annotation.map(owned -> Annotations.named(method, owned, "value"));
  }

  /** Reports the annotation, if there is one, where Java gets no copy from C that it could free. */
  static void refuse(Element element, Diagnostics found) {
    Annotations.origin(element, "Owned")
        .ifPresent(
            origin -> found.report(Problem.OWNED_IS_NO_COPY, origin, element.getSimpleName()));
  }
}
