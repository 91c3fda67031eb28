package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.header.CSpelling;
import dev.gatun.processor.header.DeclaredTypes;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Other;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.StructKeys;
import dev.gatun.processor.layout.Arrangement;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Extent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The comparison of a unit with what the headers say for one platform: what all of its parts need.
 * Structs and enums are compared once, wherever they are met.
 */
final class Comparison {
  private final Unit unit;
  private final HeaderFacts facts;
  private final Diagnostics found;
  private final DeclaredTypes declared;
  private final TypeMatch match;
  private final Arrangement arrangement;
  private final HeaderSpelling spelling;
  private final Differences differences;
  private final Misnomers misnomers;
  private final Map<String, Declaration> declarations = new HashMap<>();
  private final Set<Pair> met = new HashSet<>();
  private final Deque<Pair> waiting = new ArrayDeque<>();

  /** The structs of Java and of the header, as types lead to them. */
  private final class Structs implements TypeMatch.Structs {
    @Override
    public boolean areOne(String declared, HeaderType header) {
      return Comparison.this.areOne(declared, header);
    }

    @Override
    public boolean areHandles(Set<String> names) {
      return declarations.values().stream()
          .anyMatch(it -> it instanceof Handle handle && names.contains(handle.cName().text()));
    }

    @Override
    public void missHandle(String declared, Set<String> names) {
      declarations.values().stream()
          .filter(it -> it instanceof Handle handle && handle.cName().text().equals(declared))
          .filter(it -> !it.name().simple().equals(declared))
          .filter(it -> names.stream().anyMatch(StructKeys::isNamed))
          .forEach(it -> misnomers.explain(it, cNameOf(it), names));
    }

    /** That of the header where it is known: what is wrong here is told once, and not by users. */
    @Override
    public Optional<Long> size(String declared) {
      return switch (declarations.get(declared)) {
        case Aggregate aggregate ->
            facts.extent(aggregate.cName().text()).or(() -> extent(aggregate)).map(Extent::size);
        case SealedUnion union -> Optional.of(arrangement.extent(union).size());
        case null, default -> Optional.empty();
      };
    }

    private Optional<Extent> extent(Aggregate aggregate) {
      return aggregate.isPartial() || !arrangement.exists(aggregate)
          ? Optional.empty()
          : Optional.of(arrangement.placement(aggregate).extent());
    }
  }

  /** What Java declares, and the type of the header that lies opposite. */
  record Pair(Declaration declaration, HeaderType header) {}

  Comparison(Unit unit, HeaderFacts facts, Diagnostics found) {
    this.unit = unit;
    this.facts = facts;
    this.found = found;
    this.declared = new DeclaredTypes(unit, facts.abi());
    this.match = new TypeMatch(facts, new Structs());
    this.arrangement = new Arrangement(unit, facts.abi());
    this.spelling = new HeaderSpelling(facts);
    this.differences = new Differences(unit);
    this.misnomers = new Misnomers(facts);
    unit.known().forEach((name, declaration) -> declarations.put(name.qualified(), declaration));
  }

  Unit unit() {
    return unit;
  }

  HeaderFacts facts() {
    return facts;
  }

  Diagnostics found() {
    return found;
  }

  DeclaredTypes declared() {
    return declared;
  }

  Arrangement arrangement() {
    return arrangement;
  }

  TypeMatch match() {
    return match;
  }

  HeaderSpelling spelling() {
    return spelling;
  }

  Differences differences() {
    return differences;
  }

  Misnomers misnomers() {
    return misnomers;
  }

  /** The same, but what is found is told to somebody else. */
  Comparison tellingTo(Diagnostics other) {
    return new Comparison(unit, facts, other);
  }

  /** What is to be compared yet, and was not before. */
  Pair next() {
    return waiting.poll();
  }

  void add(Declaration declaration, HeaderType header) {
    Pair pair = new Pair(declaration, HeaderFacts.plain(header));
    if (met.add(pair)) {
      waiting.add(pair);
    }
  }

  /** How a type of a declaration is written. */
  String here(HeaderType type, String name) {
    return new CSpelling(this::cName).declare(type, name);
  }

  private String cName(String key) {
    return switch (declarations.get(key)) {
      case Aggregate aggregate ->
          tagged(aggregate.isUnion() ? "union" : "struct", aggregate.cName().text());
      case SealedUnion union -> tagged("union", union.cName().text());
      case Declaration.Enumeration enumeration -> tagged("enum", enumeration.cName().text());
      case null, default -> key;
    };
  }

  /** As the header has it, where it has it at all. */
  private String tagged(String keyword, String name) {
    return facts
        .named(name)
        .filter(type -> type instanceof HeaderType.Typedef || !isTagged(type))
        .map(type -> name)
        .orElse(keyword + " " + name);
  }

  private static boolean isTagged(HeaderType type) {
    return switch (type) {
      case Struct struct -> struct.key().contains(" ");
      case Enumeration enumeration -> enumeration.key().contains(" ");
      default -> false;
    };
  }

  /** Whether they have one name; then they are compared. */
  private boolean areOne(String key, HeaderType header) {
    Declaration declaration = declarations.get(key);
    if (HeaderFacts.plain(header) instanceof Other other) {
      met.add(new Pair(declaration, other));
      return isComplex(declaration, other);
    }
    Named cName = cNameOf(declaration);
    Set<String> names = TypeMatch.names(header);
    boolean isAnonymous = names.stream().noneMatch(StructKeys::isNamed);
    boolean areOne =
        isAnonymous
            || names.stream()
                .anyMatch(name -> Names.areSame(declaration.name().simple(), cName, name))
            || facts
                .named(cName.text())
                .map(HeaderFacts::plain)
                .filter(HeaderFacts.plain(header)::equals)
                .isPresent();
    if (areOne) {
      add(declaration, header);
    }
    return areOne || misnomers.explain(declaration, cName, names);
  }

  /** A complex number passes and lies as a struct of its two parts, which has no name then. */
  private boolean isComplex(Declaration declaration, Other other) {
    return other.name().contains("complex")
        && declaration instanceof Aggregate aggregate
        && aggregate.members().size() == 2
        && aggregate.members().stream().allMatch(member -> isPart(member.type(), other));
  }

  private boolean isPart(NativeType type, Other complex) {
    return type instanceof NativeType.Scalar scalar
        && declared.of(scalar.c()).kind() == HeaderType.Kind.FLOAT
        && declared.of(scalar.c()).size() * 2L == complex.size();
  }

  /** Whether it was met opposite some type of the header. */
  boolean isMet(Declaration declaration) {
    return met.stream().anyMatch(pair -> pair.declaration().equals(declaration));
  }

  static Named cNameOf(Declaration declaration) {
    return switch (declaration) {
      case Aggregate aggregate -> aggregate.cName();
      case SealedUnion union -> union.cName();
      case Declaration.Enumeration enumeration -> enumeration.cName();
      case Handle handle -> handle.cName();
      default -> throw new IllegalArgumentException(declaration.name().qualified());
    };
  }
}
