package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.HeaderConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the fields of a library with {@code @Constant}. */
final class ConstantReader {
  private final Diagnostics found;

  ConstantReader(Diagnostics found) {
    this.found = found;
  }

  List<HeaderConstant> read(TypeElement library) {
    List<HeaderConstant> constants = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(library.getEnclosedElements())) {
      if (Annotations.has(field, "Constant")) {
        read(field).ifPresent(constants::add);
      }
    }
    return constants;
  }

  private Optional<HeaderConstant> read(VariableElement field) {
    String name = field.getSimpleName().toString();
    TypeMirror type = field.asType();
    IncompleteException.unlessKnown(type);
    if (!isOfC(type)) {
      found.report(
          Problem.CONSTANT_IS_OF_NO_TYPE_OF_C, ElementOrigin.of(field), name, TypeText.of(type));
      return Optional.empty();
    }
    if (field.getConstantValue() == null) {
      found.report(Problem.CONSTANT_IS_NOT_CONSTANT, ElementOrigin.of(field), name);
      return Optional.empty();
    }
    return Optional.of(
        new HeaderConstant(
            name, Annotations.namedOrOwn(field, "Constant", "value"), field.getConstantValue()));
  }

  private static boolean isOfC(TypeMirror type) {
    return type.getKind() != TypeKind.BOOLEAN && type.getKind().isPrimitive()
        || Kinds.is(type, "java.lang.String");
  }
}
