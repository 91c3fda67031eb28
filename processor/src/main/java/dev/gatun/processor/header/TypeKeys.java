package dev.gatun.processor.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives every struct, union and enum the key that {@link HeaderStruct} describes. */
final class TypeKeys {
  private static final int LONGEST_KEY = 4_096;
  private static final int DEEPEST = 200;

  /** Names can be shared, but keys are made of them. On average they are much shorter than this. */
  private static final int USUAL_KEY = 256;

  /**
   * A member whose type is written where the member is.
   *
   * @param struct what has it
   * @param member its name, or its place
   */
  private record Owner(DebugEntry struct, String member) {}

  private final DebugEntries entries;
  private final Map<DebugEntry, String> typedefs = new HashMap<>();
  private final Map<DebugEntry, Owner> owners = new HashMap<>();
  private final Map<DebugEntry, String> keys = new HashMap<>();
  private int anonymous;
  private long characters;

  /** Finds what gives untagged types a name. */
  TypeKeys(DebugEntries entries) throws MalformedObjectException {
    this.entries = entries;
    for (DebugEntry entry : entries.all()) {
      if (entry.tag() == DwarfTag.TYPEDEF) {
        Optional<DebugEntry> type = untagged(entry, DwarfTag::isQualified);
        Optional<String> name = entry.name();
        if (type.isPresent() && name.isPresent()) {
          typedefs.putIfAbsent(type.get(), name.get());
        }
      } else if (entry.tag().isStruct()) {
        findOwned(entry);
      }
    }
  }

  private void findOwned(DebugEntry struct) throws MalformedObjectException {
    int place = 0;
    for (DebugEntry member : struct.members()) {
      place++;
      Optional<DebugEntry> type =
          untagged(
              member,
              tag ->
                  tag.isQualified() || tag == DwarfTag.POINTER_TYPE || tag == DwarfTag.ARRAY_TYPE);
      if (type.isPresent()) {
        String name = member.name().orElse(Integer.toString(place));
        owners.putIfAbsent(type.get(), new Owner(struct, name));
      }
    }
  }

  /** The untagged type that an entry has, through types of some kinds. */
  private Optional<DebugEntry> untagged(DebugEntry user, Predicate<DwarfTag> through)
      throws MalformedObjectException {
    DebugEntry entry = user;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Optional<DebugEntry> type = entries.of(entry, DwarfAttribute.TYPE);
      if (type.isEmpty()) {
        return Optional.empty();
      }
      entry = type.get();
      if (entry.tag().isTagged()) {
        return entry.name().isPresent() ? Optional.empty() : type;
      }
      if (!through.test(entry.tag())) {
        return Optional.empty();
      }
    }
    throw user.malformed("a type is nested too deep");
  }

  /** The key of a struct, union or enum. */
  String of(DebugEntry type) throws MalformedObjectException {
    return of(type, 0);
  }

  private String of(DebugEntry type, int depth) throws MalformedObjectException {
    String key = keys.get(type);
    if (key == null) {
      if (depth > DEEPEST) {
        throw type.malformed("structs are nested too deep");
      }
      key = newKey(type, depth);
      if (key.length() > LONGEST_KEY) {
        throw type.malformed("a name of %d characters".formatted(key.length()));
      }
      characters += key.length();
      if (characters > LONGEST_KEY + (long) USUAL_KEY * entries.all().size()) {
        throw type.malformed("too many long names");
      }
      keys.put(type, key);
    }
    return key;
  }

  private String newKey(DebugEntry type, int depth) throws MalformedObjectException {
    Optional<String> tag = type.name();
    if (tag.isPresent()) {
      return type.tag().keyword() + " " + tag.get();
    }
    String typedef = typedefs.get(type);
    if (typedef != null) {
      return typedef;
    }
    Owner owner = owners.get(type);
    if (owner != null) {
      return of(owner.struct(), depth + 1) + "." + owner.member();
    }
    anonymous++;
    return StructKeys.anonymous(anonymous);
  }
}
