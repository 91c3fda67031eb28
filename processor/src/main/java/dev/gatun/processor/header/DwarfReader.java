package dev.gatun.processor.header;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a C compiler says of types in its debug information: DWARF 4 and 5, in one file.
 *
 * <p>Numbers are spelled as usual, whatever the compiler calls them. If a name stands for several
 * things, the first definition of it counts. Bit-fields without a name are left out. Constants of
 * unsigned enums of 64 bits are the bits of a {@code long}.
 *
 * <p>What no compiler says is not here: how a type is aligned, {@code _Atomic} before DWARF 5,
 * variables that clang sees only declared, and from some versions of clang that a bit-field is one,
 * if it is as wide as its type.
 */
public final class DwarfReader {
  private final DebugEntries entries;
  private final TypeKeys keys;
  private final TypeReader types;
  private final StructReader structReader;
  private final EnumReader enumReader;
  private final Map<String, HeaderType> variables = new LinkedHashMap<>();
  private final Map<String, HeaderType> declared = new LinkedHashMap<>();
  private final Map<String, HeaderType> typedefs = new LinkedHashMap<>();
  private final Map<String, HeaderStruct> structs = new LinkedHashMap<>();
  private final Map<String, HeaderEnum> enums = new LinkedHashMap<>();

  private DwarfReader(ObjectFile object) throws MalformedObjectException {
    this.entries = DebugEntries.read(object);
    this.keys = new TypeKeys(entries);
    this.types = new TypeReader(entries, keys);
    this.structReader = new StructReader(entries, types, object.order());
    this.enumReader = new EnumReader(entries);
  }

  /**
   * Reads all that the units of a file declare at their top level, and the types that those use.
   *
   * @throws MalformedObjectException if there is no debug information, or none that we read
   */
  public static HeaderTypes read(ObjectFile object) throws MalformedObjectException {
    DwarfReader reader = new DwarfReader(object);
    reader.readAll();
    return new HeaderTypes(
        Collections.unmodifiableMap(reader.variables),
        Collections.unmodifiableMap(reader.typedefs),
        Collections.unmodifiableMap(reader.structs),
        Collections.unmodifiableMap(reader.enums));
  }

  private void readAll() throws MalformedObjectException {
    for (DebugEntry unit : entries.units()) {
      for (DebugEntry entry : unit.children()) {
        readDeclaration(entry);
      }
    }
    declared.forEach(variables::putIfAbsent);
    for (var next = types.next(); next.isPresent(); next = types.next()) {
      readTagged(next.get());
    }
  }

  private void readDeclaration(DebugEntry entry) throws MalformedObjectException {
    if (entry.tag() == DwarfTag.VARIABLE) {
      readVariable(entry);
    } else if (entry.tag() == DwarfTag.TYPEDEF) {
      Optional<String> name = entry.name();
      if (name.isPresent() && !typedefs.containsKey(name.get())) {
        typedefs.put(name.get(), types.typeOf(entry));
      }
    } else if (entry.tag().isTagged()) {
      types.meet(entry);
    }
  }

  /** A definition behind a declaration refers to that, and says only what is new. */
  private void readVariable(DebugEntry entry) throws MalformedObjectException {
    DebugEntry first = entries.of(entry, DwarfAttribute.SPECIFICATION).orElse(entry);
    Optional<String> name = first.name();
    if (name.isPresent()) {
      boolean hasType = entry.value(DwarfAttribute.TYPE).isPresent();
      HeaderType type = types.typeOf(hasType ? entry : first);
      (entry.is(DwarfAttribute.DECLARATION) ? declared : variables).putIfAbsent(name.get(), type);
    }
  }

  private void readTagged(DebugEntry entry) throws MalformedObjectException {
    String key = keys.of(entry);
    if (entry.tag().isStruct()) {
      HeaderStruct struct = structReader.read(entry, key);
      structs.merge(key, struct, (first, other) -> first.isComplete() ? first : other);
      // Some compilers put what is written inside of a struct there.
      entry.children().stream().filter(child -> child.tag().isTagged()).forEach(types::meet);
    } else {
      HeaderEnum read = enumReader.read(entry, key);
      enums.merge(key, read, (first, other) -> first.values().isEmpty() ? other : first);
    }
  }
}
