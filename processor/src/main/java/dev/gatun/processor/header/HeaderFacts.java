package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderType.Typedef;
import dev.gatun.processor.header.HeaderType.Unknown;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the headers of a library say for one platform. It remembers what it was asked, which is what
 * is worth keeping of it.
 */
public final class HeaderFacts {
  /**
   * A constant.
   *
   * @param value a {@code Long}, {@code Double} or {@code String}; an {@code Unknown} where the
   *     compiler does not tell it
   * @param size of an integer, the room that its type takes in bytes; otherwise 0
   * @param isNegative whether it is an integer below zero
   */
  public record HeaderConstant(Object value, int size, boolean isNegative) {
    static final HeaderConstant UNKNOWN = new HeaderConstant(Unknown.ANYTHING, 0, false);

    /** {@return whether the compiler tells more than that it is there} */
    public boolean isKnown() {
      return !equals(UNKNOWN);
    }
  }

  private final Abi abi;
  private final SortedMap<String, String> identities;
  private final Map<String, HeaderType> symbols;
  private final Map<String, HeaderConstant> constants;
  private final Map<String, Extent> extents;
  private final Map<String, String> missing;
  private final Map<String, String> replaced;
  private final HeaderTypes types;
  private final boolean tellsTypes;
  private final Set<String> asked = new TreeSet<>();
  private final Set<String> whole = new TreeSet<>();
  private final Map<String, Set<String>> askedMembers = new TreeMap<>();

  /**
   * @param identities for each header, what tells it from another version of it
   * @param replaced what a macro puts in the place of a function or variable, by its name
   * @param tellsTypes whether the types are all that the headers have; otherwise they are what
   *     their bytes tell of those that were asked for
   */
  HeaderFacts(
      Abi abi,
      SortedMap<String, String> identities,
      Map<String, HeaderType> symbols,
      Map<String, HeaderConstant> constants,
      Map<String, Extent> extents,
      Map<String, String> missing,
      Map<String, String> replaced,
      HeaderTypes types,
      boolean tellsTypes) {
    this.abi = abi;
    this.identities = identities;
    this.symbols = symbols;
    this.constants = constants;
    this.extents = extents;
    this.missing = missing;
    this.replaced = replaced;
    this.types = types;
    this.tellsTypes = tellsTypes;
  }

  /** {@return the platform} */
  public Abi abi() {
    return abi;
  }

  /** {@return the name of the platform, such as {@code linux-x64}} */
  public String target() {
    return abi.id();
  }

  /** {@return whether the compiler tells types; otherwise what it does not is not known} */
  public boolean tellsTypes() {
    return tellsTypes;
  }

  /** {@return the type of a function or variable, if the headers declare it} */
  public Optional<HeaderType> symbol(String name) {
    return Optional.ofNullable(symbols.get(name));
  }

  /** {@return the value of a macro or enum constant, if the headers have it} */
  public Optional<HeaderConstant> constant(String name) {
    return Optional.ofNullable(constants.get(name));
  }

  /** {@return what the compiler said of a name that it does not know} */
  public Optional<String> missing(String name) {
    return Optional.ofNullable(missing.get(name));
  }

  /** {@return what a macro puts in the place of a function or variable, if one does} */
  public Optional<String> replaced(String name) {
    return Optional.ofNullable(replaced.get(name));
  }

  /** {@return the struct or union of a key} */
  public Optional<HeaderStruct> struct(String key) {
    asked.add(key);
    return Optional.ofNullable(types.structs().get(key));
  }

  /** Notes that all members of a struct matter. */
  public void needsAll(String key) {
    whole.add(key);
  }

  /** Notes that some members of a struct matter: the others are not worth keeping. */
  public void needs(String key, Set<String> members) {
    askedMembers.computeIfAbsent(key, struct -> new TreeSet<>()).addAll(members);
  }

  /** {@return the enum of a key} */
  public Optional<HeaderEnum> enumeration(String key) {
    asked.add(key);
    return Optional.ofNullable(types.enums().get(key));
  }

  /** {@return the room that a struct or union takes, by its name without a keyword} */
  public Optional<Extent> extent(String name) {
    return Optional.ofNullable(extents.get(name));
  }

  /** {@return the type of a name: of a typedef, or of a struct, union or enum by its tag} */
  public Optional<HeaderType> named(String name) {
    asked.add(name);
    HeaderType other = types.typedefs().get(name);
    if (other != null) {
      return Optional.of(new Typedef(name, other));
    }
    for (String key : List.of("struct " + name, "union " + name)) {
      asked.add(key);
      if (types.structs().containsKey(key)) {
        return Optional.of(new HeaderType.Struct(key));
      }
    }
    return types.enums().containsKey("enum " + name)
        ? Optional.of(new HeaderType.Enumeration("enum " + name))
        : Optional.empty();
  }

  /** {@return the names of all types, for a name that is near one of them} */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(types.typedefs().keySet());
    types.structs().keySet().forEach(key -> names.add(StructKeys.bare(key)));
    types.enums().keySet().forEach(key -> names.add(StructKeys.bare(key)));
    return names;
  }

  /** The first name of which nothing is known, be it that the headers lack it. */
  Optional<String> unanswered(Questions questions) {
    return Stream.of(
            unknown(questions.symbols(), symbols),
            unknown(questions.constants().keySet(), constants),
            unknown(questions.structs(), extents))
        .flatMap(names -> names)
        .findFirst();
  }

  private Stream<String> unknown(Set<String> names, Map<String, ?> answers) {
    return names.stream().filter(name -> !answers.containsKey(name) && !missing.containsKey(name));
  }

  /** The partial structs, with the members of them that matter. */
  Map<String, Set<String>> partialStructs() {
    return askedMembers;
  }

  /** The struct of a key, or of another name: of what has both, not everybody has one key. */
  Optional<HeaderStruct> structOf(String key) {
    return Optional.ofNullable(types.structs().get(key))
        .or(() -> Optional.ofNullable(types.typedefs().get(key)).flatMap(this::structOf));
  }

  /** The struct or union that a type is. */
  Optional<HeaderStruct> structOf(HeaderType type) {
    return plain(type) instanceof HeaderType.Struct struct
        ? Optional.ofNullable(types.structs().get(struct.key()))
        : Optional.empty();
  }

  /** Whether it says where the members of a partial struct lie. */
  boolean hasPartialStructs() {
    return !askedMembers.isEmpty();
  }

  /** What is worth keeping: the answers, and what was looked at of the types. */
  HeaderFacts asked() {
    Map<String, HeaderType> typedefs = new TreeMap<>(types.typedefs());
    Map<String, HeaderStruct> structs = new TreeMap<>(types.structs());
    Map<String, HeaderEnum> enums = new TreeMap<>(types.enums());
    typedefs.keySet().retainAll(asked);
    structs.keySet().retainAll(asked);
    structs.replaceAll(
        (key, struct) ->
            whole.contains(key) ? struct : struct.with(askedMembers.getOrDefault(key, Set.of())));
    dropEmptied(structs);
    enums.keySet().retainAll(asked);
    return new HeaderFacts(
        abi,
        identities,
        symbols,
        constants,
        extents,
        missing,
        replaced,
        new HeaderTypes(Map.of(), typedefs, structs, enums),
        tellsTypes);
  }

  /** Of inner structs without a name, those that hold nothing that matters. */
  private void dropEmptied(Map<String, HeaderStruct> structs) {
    Set<String> emptied = new TreeSet<>();
    structs.forEach(
        (key, struct) -> {
          boolean had = !types.structs().get(key).members().isEmpty();
          if (had && struct.members().isEmpty() && StructKeys.isNested(key)) {
            emptied.add(key);
          }
        });
    if (!emptied.isEmpty()) {
      structs.keySet().removeAll(emptied);
      structs.replaceAll((key, struct) -> struct.without(emptied));
      dropEmptied(structs);
    }
  }

  SortedMap<String, String> identities() {
    return identities;
  }

  Map<String, HeaderType> symbols() {
    return symbols;
  }

  Map<String, HeaderConstant> constants() {
    return constants;
  }

  Map<String, Extent> extents() {
    return extents;
  }

  Map<String, String> missing() {
    return missing;
  }

  /** {@return all types that the headers declare, and those that these are made of} */
  public HeaderTypes types() {
    return types;
  }

  /** {@return a type without its other names and qualifiers} */
  public static HeaderType plain(HeaderType type) {
    HeaderType plain = type;
    while (true) {
      switch (plain) {
        case Typedef typedef -> plain = typedef.type();
        case HeaderType.Qualified qualified -> plain = qualified.type();
        default -> {
          return plain;
        }
      }
    }
  }
}
