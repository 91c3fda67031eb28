package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.runtime.layout.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a struct or an untagged union: a record, or an interface of accessors. */
final class AggregateReader {
  private final Types types;
  private final AbstractMethods methods;
  private final TypeReader reader;
  private final Set<TypeElement> references;
  private final InheritedMembers inherited;
  private final AccessorReader accessors;
  private final Diagnostics found;

  AggregateReader(
      Types types,
      AbstractMethods methods,
      TypeReader reader,
      Set<TypeElement> references,
      Diagnostics found) {
    this.types = types;
    this.methods = methods;
    this.reader = reader;
    this.references = references;
    this.found = found;
    this.inherited = new InheritedMembers(types, methods, found);
    this.accessors = new AccessorReader(types, methods, inherited, this, found);
  }

  Optional<Declaration> read(Header header) {
    TypeElement type = header.type();
    String name = type.getSimpleName().toString();
    if (!Kinds.isRecord(type) && !Kinds.isInterface(type)) {
      Problem problem =
          Annotations.has(type, "Variant") ? Problem.VARIANT_IS_A_CLASS : Problem.STRUCT_IS_A_CLASS;
      found.report(problem, header.origin(), name, Kinds.describe(type));
      return Optional.empty();
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      found.report(Problem.VIEW_IS_SEALED, header.origin(), name);
      return Optional.empty();
    }
    boolean isView = Kinds.isInterface(type);
    List<Member> members = isView ? accessors.members(type) : components(type);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    type.getInterfaces().stream()
        .map(parent -> (TypeElement) types.asElement(parent))
        .filter(Kinds::isTaggedItself)
        .forEach(references::add);
    Optional<TypeElement> base = isView ? inherited.base(type) : Optional.empty();
    base.ifPresent(references::add);
    boolean isUnion = Annotations.has(type, "Union");
    return Optional.of(
        new Aggregate(
            header.name(),
            header.generated(),
            header.origin(),
            header.isPublic(),
            attributes(type, isUnion),
            isView,
            Annotations.has(type, "Variant"),
            isPartial(type),
            header.cName(isUnion ? "Union" : "Struct"),
            members,
            base.map(JavaNames::of),
            isView ? methods.withBody(type) : List.of()));
  }

  private static boolean isPartial(TypeElement type) {
    return Stream.of("Struct", "Union")
        .flatMap(name -> Annotations.find(type, name).stream())
        .anyMatch(annotation -> Annotations.flag(annotation, "partial"));
  }

  private static Attributes attributes(TypeElement type, boolean isUnion) {
    Attributes natural = isUnion ? Attributes.UNION : Attributes.STRUCT;
    return Annotations.find(type, isUnion ? "Union" : "Struct")
        .map(
            annotation ->
                new Attributes(
                    isUnion,
                    Annotations.flag(annotation, "packed"),
                    (int) Annotations.number(annotation, "pack"),
                    Annotations.number(annotation, "align")))
        .orElse(natural);
  }

  /** One member, from the component or getter that declares it. */
  Optional<Member> member(
      Place place, Element element, TypeMirror type, boolean isWritable, boolean hasLifetime) {
    String name = element.getSimpleName().toString();
    Site site = new Site(place, name, element, type, found);
    Superfluous.checkName(element, "Field", found);
    Optional<NativeType> read = reader.read(site);
    return read.map(
        known ->
            new Member(
                name,
                ElementOrigin.of(element),
                Annotations.namedOrOwn(element, "Field", "value"),
                site.has("Anonymous"),
                known,
                site.find("Align").map(align -> (int) Annotations.number(align, "value")).orElse(0),
                isWritable,
                hasLifetime));
  }

  private List<Member> components(TypeElement type) {
    List<Member> members = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      member(Place.RECORD_MEMBER, component, component.asType(), true, false)
          .ifPresent(members::add);
    }
    return members;
  }
}
