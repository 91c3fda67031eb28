package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads declared types, each once. */
final class DeclarationReader {
  private final Types types;
  private final AbstractMethods methods;
  private final SourceReader sources;
  private final Map<TypeElement, Reading> readings = new HashMap<>();

  DeclarationReader(Elements elements, Types types) {
    this.types = types;
    this.methods = new AbstractMethods(elements, types);
    this.sources = new SourceReader(elements, types);
  }

  Reading read(TypeElement type) {
    Reading known = readings.get(type);
    if (known == null) {
      known = readAnew(type);
      readings.put(type, known);
    }
    return known;
  }

  private Reading readAnew(TypeElement type) {
    Diagnostics found = new Diagnostics();
    Set<TypeElement> references = new LinkedHashSet<>();
    Header header = Header.of(type);
    header.check(found);
    Optional<Declaration> declaration =
        found.hasErrors() ? Optional.empty() : declaration(header, references, found);
    return new Reading(declaration, references, found);
  }

  private Optional<Declaration> declaration(
      Header header, Set<TypeElement> references, Diagnostics found) {
    TypeElement type = header.type();
    TypeReader reader = new TypeReader(new Visibility(type), references);
    AggregateReader aggregates = new AggregateReader(types, methods, reader, references, found);
    return switch (Kinds.declaring(type).orElseThrow()) {
      case "NativeLibrary" ->
          new LibraryReader(types, methods, sources, reader, found).read(header);
      case "CEnum" -> new EnumReader(found).read(header);
      case "Callback" -> new CallbackReader(methods, reader, found).read(header);
      case "Handle" -> new HandleReader(methods, reader, references, found).read(header);
      default ->
          Kinds.isSealedUnion(type)
              ? new SealedUnionReader(types, methods, references, found).read(header)
              : aggregate(header, aggregates, found);
    };
  }

  private Optional<Declaration> aggregate(
      Header header, AggregateReader aggregates, Diagnostics found) {
    if (Annotations.has(header.type(), "Variant") && !Kinds.isInUnion(header.type())) {
      found.report(
          Problem.VARIANT_OUTSIDE_OF_A_UNION,
          Annotations.origin(header.type(), "Variant").orElseThrow(),
          header.type().getSimpleName(),
          ofParent(header.type()));
      return Optional.empty();
    }
    return aggregates.read(header);
  }

  /** What is probably meant to be its union, or else itself. */
  private static Name ofParent(TypeElement variant) {
    return variant.getInterfaces().stream()
        .map(parent -> ((DeclaredType) parent).asElement().getSimpleName())
        .findFirst()
        .orElse(variant.getSimpleName());
  }
}
