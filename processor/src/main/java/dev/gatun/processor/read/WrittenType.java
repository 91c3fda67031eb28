package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Compares what a setter takes with what its getter gives: both speak of the same bytes. */
final class WrittenType {
  private WrittenType() {}

  static void check(
      Types types,
      ExecutableElement getter,
      TypeMirror read,
      ExecutableElement setter,
      TypeMirror written,
      Diagnostics found) {
    Superfluous.checkSetter(setter, found);
    Element value = setter.getParameters().getFirst();
    boolean isReadNullable = isNullable(getter, read);
    boolean isWrittenNullable = isNullable(value, written);
    boolean contradicts =
        isWrittenNullable && !isReadNullable
            || Annotations.has(written, "C") && !cOf(written).equals(cOf(read))
            || !encoding(value).isEmpty() && !encoding(value).equals(encoding(getter));
    if (contradicts || !types.isSameType(read, written)) {
      found.report(
          Problem.SETTER_OF_ANOTHER_TYPE,
          ElementOrigin.of(setter),
          getter.getSimpleName(),
          encoding(getter) + described(read, isReadNullable),
          encoding(value) + described(written, isWrittenNullable));
    }
  }

  private static String cOf(TypeMirror type) {
    return Annotations.find(type, "C")
        .map(annotation -> Annotations.type(annotation, "value").name())
        .orElse("");
  }

  private static String encoding(Element declaration) {
    return Annotations.find(declaration, "Encoding")
        .map(annotation -> "@Encoding(\"" + Annotations.string(annotation, "value") + "\") ")
        .orElse("");
  }

  /** The annotation may be one of the declaration, or of its type. */
  private static boolean isNullable(Element declaration, TypeMirror type) {
    return Annotations.isNullable(declaration) || Annotations.isNullable(type);
  }

  private static String described(TypeMirror type, boolean isNullable) {
    String c = cOf(type);
    return (isNullable ? "@Nullable " : "")
        + (c.isEmpty() ? "" : "@C(" + c + ") ")
        + TypeText.of(type);
  }
}
