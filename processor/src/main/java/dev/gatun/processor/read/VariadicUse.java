package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Anything;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.NativeType.ViewArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a parameter with {@code @Variadic}: one argument of C, or as many as Java has. */
final class VariadicUse {
  private final TypeReader types;
  private final Site site;
  private final AnnotationMirror annotation;

  VariadicUse(TypeReader types, Site site) {
    this.types = types;
    this.site = site;
    this.annotation = site.find("Variadic").orElseThrow();
  }

  /**
   * The type, or nothing where it was reported.
   *
   * @param isOpen whether Java has variable arguments as well
   */
  Optional<NativeType> read(boolean isOpen) {
    if (site.place() != Place.PARAMETER) {
      return site.refuseAt("Variadic", Problem.CALLBACK_IS_VARIADIC, site.name());
    }
    if (site.has("UserData")) {
      return site.refuseAt("UserData", Problem.USER_DATA_IS_VARIADIC, site.name());
    }
    TypeMirror type = isOpen ? ((ArrayType) site.type()).getComponentType() : site.type();
    if (isOpen && Kinds.is(type, "java.lang.Object")) {
      return anything(site.of(Place.PARAMETER, type));
    }
    if (Annotations.written(annotation, "types").isPresent()) {
      return refuse(
          site.origin(annotation, "types"),
          Problem.VARIADIC_TYPES_OF_KNOWN_TYPE,
          site.name(),
          TypeText.of(type));
    }
    Optional<NativeType> read = types.read(site.of(Place.PARAMETER, type));
    return isOpen ? read.flatMap(this::element) : read;
  }

  /** The values say what they are when they are there; no annotation can say it for all of them. */
  private Optional<NativeType> anything(Site each) {
    if (!FlagsUse.check(each) || !ScalarReader.check(each, TypeText.of(each.type()))) {
      return Optional.empty();
    }
    return declared().flatMap(declared -> Uses.check(each, new Varargs(new Anything(declared))));
  }

  private Optional<NativeType> element(NativeType element) {
    if (element instanceof FlagSet flags) {
      return site.refuse(
          Problem.TYPE_IS_NOT_SUPPORTED,
          TypeText.of(site.type()),
          site.place().words(),
          "a Java array of sets cannot be made without a warning",
          "an array of integers");
    }
    boolean isSeveral =
        element instanceof ArrayPointer
            || element instanceof TextList
            || element instanceof ViewArray
            || element instanceof Slice;
    return isSeveral
        ? site.refuse(Problem.VARARGS_OF_ARRAYS, site.name())
        : Optional.of(new Varargs(element));
  }

  private Optional<List<NativeType>> declared() {
    List<NativeType> declared = new ArrayList<>();
    List<TypeElement> known = new ArrayList<>();
    List<AnnotationValue> values = Annotations.list(annotation, "types");
    for (AnnotationValue value : values) {
      declared(value, known).ifPresent(declared::add);
    }
    return declared.size() == values.size() ? Optional.of(declared) : Optional.empty();
  }

  private Optional<NativeType> declared(AnnotationValue value, List<TypeElement> known) {
    TypeMirror mirror = Annotations.classOf(value);
    ElementOrigin origin = ElementOrigin.of(site.element(), annotation, value);
    if (!(mirror instanceof DeclaredType declared && isValue(declared.asElement()))) {
      return refuse(origin, Problem.VARIADIC_TYPE_IS_NOT_DECLARED, TypeText.of(mirror));
    }
    TypeElement type = (TypeElement) declared.asElement();
    for (TypeElement before : known) {
      if (Kinds.isA(type, before.getQualifiedName().toString())) {
        return refuse(
            origin, Problem.VARIADIC_TYPE_IS_COVERED, type.getSimpleName(), before.getSimpleName());
      }
    }
    known.add(type);
    return types.read(site.of(Place.PARAMETER, mirror));
  }

  private static boolean isValue(Element type) {
    return Kinds.declaring(type).filter(kind -> !kind.equals("NativeLibrary")).isPresent();
  }

  private <T> Optional<T> refuse(ElementOrigin origin, Problem problem, Object... arguments) {
    site.found().report(problem, origin, arguments);
    return Optional.empty();
  }
}
