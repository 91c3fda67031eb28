package dev.gatun.processor.read;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.runtime.layout.Abi;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Finds the C scalar behind a Java primitive or enum. */
final class ScalarReader {
  private ScalarReader() {}

  static Optional<NativeType> read(Site site, Carrier carrier) {
    Optional<AnnotationMirror> annotation = site.find("C");
    if (annotation.isEmpty()) {
      return Optional.of(new Scalar(natural(carrier), carrier));
    }
    CType c = Annotations.type(annotation.get(), "value");
    if (c == natural(carrier)) {
      Superfluous.reportType(site, c.name());
    }
    if (!isOfKind(c, carrier)) {
      return site.refuseAt(
          "C",
          Problem.C_TYPE_IS_OF_ANOTHER_KIND,
          "'" + carrier.keyword() + "'",
          withArticle(c),
          carriers(c));
    }
    if (carrier != Carrier.BOOLEAN && carrier.size() < Abi.greatestSize(c)) {
      return site.refuseAt(
          "C",
          Problem.C_TYPE_IS_WIDER,
          carrier.keyword(),
          c.spelling(),
          Abi.greatestSize(c),
          Abi.greatestSize(c) > Carrier.INT.size()
              ? "long"
              : Abi.greatestSize(c) > Carrier.SHORT.size() ? "int" : "short");
    }
    return Optional.of(new Scalar(c, carrier));
  }

  /** The C type of an enum's number: {@code int}, unless it says otherwise. */
  static Optional<CType> ofEnum(Site site) {
    Optional<AnnotationMirror> annotation = site.find("C");
    if (annotation.isEmpty()) {
      return Optional.of(CType.INT);
    }
    CType c = Annotations.type(annotation.get(), "value");
    if (!isInteger(c)) {
      return site.refuseAt(
          "C", Problem.C_TYPE_IS_OF_ANOTHER_KIND, "an enum", withArticle(c), carriers(c));
    }
    if (c == CType.INT) {
      Superfluous.reportType(site, c.name());
    }
    return Abi.greatestSize(c) <= Integer.BYTES
        ? Optional.of(c)
        : site.refuseAt(
            "C",
            Problem.C_TYPE_IS_WIDER,
            TypeText.of(site.type()),
            c.spelling(),
            Abi.greatestSize(c),
            "long");
  }

  /** The C type whose bits a set is: {@code int}, unless it says otherwise. */
  static Optional<CType> ofFlags(Site site) {
    CType c = site.find("C").map(it -> Annotations.type(it, "value")).orElse(CType.INT);
    return isInteger(c)
        ? Optional.of(c)
        : site.refuseAt(
            "C", Problem.C_TYPE_IS_OF_ANOTHER_KIND, "a set of flags", withArticle(c), carriers(c));
  }

  static boolean isInteger(CType c) {
    return c != CType.FLOAT && c != CType.DOUBLE && c != CType.BOOL;
  }

  private static boolean isOfKind(CType c, Carrier carrier) {
    return switch (carrier) {
      case FLOAT -> c == CType.FLOAT;
      case DOUBLE -> c == CType.DOUBLE;
      case BOOLEAN -> c == CType.BOOL || isInteger(c);
      case CHAR -> isInteger(c) && Abi.isNeverSigned(c);
      case BYTE, SHORT, INT, LONG -> isInteger(c);
    };
  }

  /** Reports a number's type in C where Java has none that could be a number. */
  static boolean check(Site site, String type) {
    Optional<AnnotationMirror> annotation = site.find("C");
    if (annotation.isPresent()) {
      site.refuseAt(
          "C",
          Problem.C_TYPE_IS_OF_ANOTHER_KIND,
          type,
          withArticle(Annotations.type(annotation.get(), "value")),
          "a primitive or an enum");
    }
    return annotation.isEmpty();
  }

  /** The type as a sentence has it. */
  static String withArticle(CType c) {
    return ("aeiou".indexOf(c.spelling().charAt(0)) < 0 ? "a " : "an ") + c.spelling();
  }

  private static String carriers(CType c) {
    return switch (c) {
      case FLOAT -> "'float'";
      case DOUBLE -> "'double'";
      case BOOL -> "'boolean'";
      default -> Abi.greatestSize(c) > Carrier.INT.size() ? "'long'" : "'int' or 'long'";
    };
  }

  private static CType natural(Carrier carrier) {
    return switch (carrier) {
      case BOOLEAN -> CType.BOOL;
      case BYTE -> CType.INT8_T;
      case SHORT -> CType.INT16_T;
      case CHAR -> CType.CHAR16_T;
      case INT -> CType.INT;
      case LONG -> CType.INT64_T;
      case FLOAT -> CType.FLOAT;
      case DOUBLE -> CType.DOUBLE;
    };
  }
}
