package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Encoding;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Encoding}. */
final class Charsets {
  private static final byte[] NUL = {0};

  private Charsets() {}

  /** The charset, or nothing where it was reported. */
  static Optional<Encoding> read(Element element, AnnotationMirror mirror, Diagnostics found) {
    String name = Annotations.string(mirror, "value");
    Optional<Charset> charset = find(name);
    ElementOrigin origin =
        ElementOrigin.of(element, mirror, Annotations.written(mirror, "value").orElseThrow());
    if (charset.isEmpty()) {
      found.report(
          Problem.CHARSET_IS_UNKNOWN,
          origin,
          name,
          NearMiss.among(name, Charset.availableCharsets().keySet()));
    } else if (!endsWithNul(charset.get())) {
      found.report(Problem.CHARSET_HAS_NO_NUL, origin, name);
    } else {
      return Optional.of(new Encoding.Bytes(charset.get().name()));
    }
    return Optional.empty();
  }

  /** What the innermost declaration around a string says of all its strings; else UTF-8. */
  static Encoding around(Element element) {
    Element outer = element.getEnclosingElement();
    if (outer == null) {
      return Encoding.UTF_8;
    }
    Diagnostics reportedThere = new Diagnostics();
    return Optional.of(outer)
        .filter(TypeElement.class::isInstance)
        .flatMap(type -> Annotations.find(type, "Encoding"))
        .map(mirror -> read(outer, mirror, reportedThere).orElse(Encoding.UTF_8))
        .orElseGet(() -> around(outer));
  }

  private static Optional<Charset> find(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** C finds the end of a string by one byte that is zero. */
  private static boolean endsWithNul(Charset charset) {
    return charset.canEncode() && Arrays.equals("\0".getBytes(charset), NUL);
  }
}
