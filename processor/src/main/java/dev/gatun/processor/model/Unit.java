package dev.gatun.processor.model;

import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Placement;
import dev.gatun.runtime.loading.PackedFile;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What goes into one generated file, with everything that it refers to.
 *
 * @param root the outermost declaration
 * @param known every declaration that is reachable from the root, by the name of its type
 * @param reservedNames names that could mean something else in the generated file: those of all
 *     members and parameters that the user's types have, and of types of the package that are
 *     called as some of {@code java.lang}
 * @param placements where the members of partial structs lie, on each platform whose compiler was
 *     asked
 * @param packed the files of libraries that will be in jars
 */
public record Unit(
    Declaration root,
    Map<JavaName, Declaration> known,
    Set<String> reservedNames,
    Map<JavaName, SortedMap<Abi, Placement>> placements,
    Map<JavaName, List<PackedFile>> packed) {
  /** Creates a unit whose partial structs have no place yet. */
  public Unit(Declaration root, Map<JavaName, Declaration> known, Set<String> reservedNames) {
    this(root, known, reservedNames, Map.of(), Map.of());
  }

  /** {@return the same, with the places of the members of partial structs} */
  public Unit with(Map<JavaName, SortedMap<Abi, Placement>> placed) {
    return new Unit(root, known, reservedNames, placed, packed);
  }

  /** {@return the same, with the files of its libraries that will be in jars} */
  public Unit withPacked(Map<JavaName, List<PackedFile>> files) {
    return new Unit(root, known, reservedNames, placements, files);
  }

  /** {@return the files of a library that will be in jars} */
  public List<PackedFile> packed(Library library) {
    return packed.getOrDefault(library.name(), List.of());
  }

  /** {@return where the members of a partial struct lie; nothing where nobody was asked} */
  public SortedMap<Abi, Placement> placements(Aggregate aggregate) {
    return placements.getOrDefault(aggregate.name(), Collections.emptySortedMap());
  }

  /** {@return the declarations of this file, the root first} */
  public List<Declaration> own() {
    return known.values().stream().filter(this::isOwn).toList();
  }

  /** {@return the declarations whose generated types lie directly in that of another} */
  public List<Declaration> membersOf(Declaration outer) {
    return known.values().stream()
        .filter(inner -> inner.generated().isMemberOf(outer.generated()))
        .toList();
  }

  /** {@return the struct or union of this name, if it is one} */
  public Optional<Aggregate> aggregate(JavaName name) {
    return known.get(name) instanceof Aggregate aggregate
        ? Optional.of(aggregate)
        : Optional.empty();
  }

  /** {@return the tagged union of this name, if it is one} */
  public Optional<SealedUnion> sealedUnion(JavaName name) {
    return known.get(name) instanceof SealedUnion union ? Optional.of(union) : Optional.empty();
  }

  /** {@return the members of a struct, or of all variants of a tagged union} */
  public Stream<Member> members(JavaName type) {
    Stream<JavaName> variants =
        sealedUnion(type).stream().flatMap(union -> union.variants().stream()).map(Variant::type);
    return Stream.concat(Stream.of(type), variants)
        .flatMap(struct -> aggregate(struct).stream())
        .flatMap(aggregate -> aggregate.members().stream());
  }

  /** {@return the tag that every variant of a union begins with, if it has one} */
  public Optional<Member> tag(SealedUnion union) {
    return union
        .tag()
        .flatMap(
            tag ->
                aggregate(union.variants().getFirst().type())
                    .flatMap(first -> first.member(tag.text())));
  }

  /** {@return the unions whose variants all begin with the tag, and of which this is a variant} */
  public List<SealedUnion> unionsAround(Aggregate variant) {
    return known.values().stream()
        .filter(SealedUnion.class::isInstance)
        .map(SealedUnion.class::cast)
        .filter(union -> union.tag().isPresent())
        .filter(union -> union.variants().stream().anyMatch(it -> it.type().equals(variant.name())))
        .toList();
  }

  /** {@return the enum of this name, if it is one} */
  public Optional<Enumeration> enumeration(JavaName name) {
    return known.get(name) instanceof Enumeration enumeration
        ? Optional.of(enumeration)
        : Optional.empty();
  }

  /** {@return the handle of this name, if it is one} */
  public Optional<Handle> handle(JavaName name) {
    return known.get(name) instanceof Handle handle ? Optional.of(handle) : Optional.empty();
  }

  /** {@return the functions that close the handles which a library makes, by the handle} */
  public Map<JavaName, Function> closesOf(Library library) {
    Map<JavaName, Function> closes = new LinkedHashMap<>();
    for (Function function : library.functions()) {
      if (function.result() instanceof HandlePointer made) {
        handle(made.type())
            .flatMap(Handle::close)
            .ifPresent(close -> closes.put(made.type(), close));
      }
    }
    return closes;
  }

  /** {@return the functions that a library calls: its own, and those that close its handles} */
  public List<Function> calledBy(Library library) {
    return Stream.concat(library.functions().stream(), closesOf(library).values().stream())
        .toList();
  }

  /** {@return the innermost library that a type is declared in, if it is in one} */
  public Optional<Library> libraryAround(JavaName type) {
    return known.values().stream()
        .filter(Library.class::isInstance)
        .map(Library.class::cast)
        .filter(library -> type.isInside(library.name()))
        .max(Comparator.comparing(library -> library.name().simpleNames().size()));
  }

  /** {@return the structs and unions of a library whose places only C compilers know} */
  public List<Aggregate> partialOnes(Library library) {
    return known.values().stream()
        .filter(Aggregate.class::isInstance)
        .map(Aggregate.class::cast)
        .filter(Aggregate::isPartial)
        .filter(aggregate -> libraryAround(aggregate.name()).filter(library::equals).isPresent())
        .toList();
  }

  /** {@return whether a declaration belongs to this file} */
  public boolean isOwn(Declaration declaration) {
    JavaName name = declaration.generated();
    JavaName outer = root.generated();
    return name.packageName().equals(outer.packageName())
        && name.simpleNames().getFirst().equals(outer.simpleNames().getFirst());
  }
}
