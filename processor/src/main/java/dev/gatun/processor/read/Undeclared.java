package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds interfaces and records that say what their members are in C, and are declared as nothing.
 * If nothing else refers to one, nobody else would ever come across it.
 */
public final class Undeclared {
  private static final Set<String> OF_AGGREGATES =
      Set.of("Align", "Anonymous", "Bits", "Field", "Flexible", "Length", "Tagged");

  private final Diagnostics found;

  /** What declared types inherit, they give its meaning. */
  private final Set<Element> inherited = new HashSet<>();

  private Undeclared(Diagnostics found) {
    this.found = found;
  }

  /**
   * Reports types that lack the annotation which would give a meaning to those inside of them.
   *
   * @param types the outermost types of a round
   * @param found takes what is wrong
   */
  public static void check(Collection<TypeElement> types, Diagnostics found) {
    Undeclared undeclared = new Undeclared(found);
    types.forEach(undeclared::collect);
    types.forEach(undeclared::check);
  }

  private void collect(TypeElement type) {
    if (Kinds.declaring(type).isPresent()) {
      collectParents(type);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
  }

  private void collectParents(TypeElement type) {
    Kinds.parents(type).filter(inherited::add).forEach(this::collectParents);
  }

  private void check(TypeElement type) {
    if ((Kinds.isInterface(type) || Kinds.isRecord(type))
        && Kinds.declaring(type).isEmpty()
        && !inherited.contains(type)) {
      members(type)
          .filter(member -> annotation(member).isPresent())
          .findFirst()
          .ifPresent(member -> report(type, member, annotation(member).get()));
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::check);
  }

  private void report(TypeElement type, Element member, String annotation) {
    found.report(
        Problem.TYPE_IS_PROBABLY_FOR_C,
        ElementOrigin.of(type),
        type.getSimpleName(),
        annotation,
        member.getSimpleName(),
        Kinds.isRecord(type) || OF_AGGREGATES.contains(annotation)
            ? "@Struct or @Union"
            : "@NativeLibrary, @Struct, @Union or @Callback");
  }

  /** What could be a member of a struct, a function, or one of its parameters. */
  private static Stream<Element> members(TypeElement type) {
    return type.getEnclosedElements().stream()
        .flatMap(
            member ->
                member.getKind() == ElementKind.RECORD_COMPONENT
                    ? Stream.of(member)
                    : member instanceof ExecutableElement method
                            && method.getModifiers().contains(Modifier.ABSTRACT)
                        ? Stream.concat(Stream.of(method), method.getParameters().stream())
                        : Stream.empty());
  }

  /** The first of our annotations at a member, or at its type. */
  private static Optional<String> annotation(Element member) {
    TypeMirror type =
        member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    return Stream.of(member, type, element(type))
        .map(AnnotatedConstruct::getAnnotationMirrors)
        .flatMap(List::stream)
        .filter(Annotations::isOurs)
        .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName().toString())
        .findFirst();
  }

  /** Of an array, annotations of the type belong to its elements. */
  private static TypeMirror element(TypeMirror type) {
    return type instanceof ArrayType array ? element(array.getComponentType()) : type;
  }
}
