package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.header.HeaderType.Other;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Typedef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Reads types; structs, unions and enums by their keys only, and keeps which of them it met. */
final class TypeReader {
  /** Where nobody can say how deep a type is, whoever walks through it needs no stack for it. */
  private static final int DEEPEST = 200;

  /** Types can use the same one twice, and those again: what is walked through would double. */
  private static final int LARGEST = 65_536;

  /**
   * A type that was read.
   *
   * @param type the type
   * @param depth how deep it is nested
   * @param parts how many types it is made of
   */
  private record Known(HeaderType type, int depth, int parts) {}

  private final DebugEntries entries;
  private final TypeKeys keys;
  private final Map<DebugEntry, Known> known = new HashMap<>();
  private final Set<DebugEntry> begun = new HashSet<>();
  private final Set<DebugEntry> met = new HashSet<>();
  private final Queue<DebugEntry> unread = new ArrayDeque<>();

  /** Begins with no type. */
  TypeReader(DebugEntries entries, TypeKeys keys) {
    this.entries = entries;
    this.keys = keys;
  }

  /** The type of a variable, a member, a typedef. */
  HeaderType typeOf(DebugEntry user) throws MalformedObjectException {
    return target(user).type();
  }

  /** Notes a struct, union or enum, so that it is among those to read. */
  void meet(DebugEntry type) {
    if (met.add(type)) {
      unread.add(type);
    }
  }

  /** The next struct, union or enum that was met and not read, if there is one. */
  Optional<DebugEntry> next() {
    return Optional.ofNullable(unread.poll());
  }

  private Known target(DebugEntry user) throws MalformedObjectException {
    Optional<DebugEntry> type = entries.of(user, DwarfAttribute.TYPE);
    return type.isPresent() ? known(type.get()) : new Known(new HeaderType.Void(), 1, 1);
  }

  private Known known(DebugEntry entry) throws MalformedObjectException {
    Known result = known.get(entry);
    if (result == null) {
      if (!begun.add(entry) || begun.size() > DEEPEST) {
        throw entry.malformed("a type that is made of itself, or nested too deep");
      }
      result = read(entry);
      if (result.depth() > DEEPEST || result.parts() > LARGEST) {
        throw entry.malformed("a type that is nested too deep");
      }
      begun.remove(entry);
      known.put(entry, result);
    }
    return result;
  }

  private Known read(DebugEntry entry) throws MalformedObjectException {
    DwarfTag tag = entry.tag();
    if (tag.isTagged()) {
      meet(entry);
      String key = keys.of(entry);
      return leaf(tag.isStruct() ? new Struct(key) : new Enumeration(key));
    }
    if (tag.isQualified()) {
      Known target = target(entry);
      return above(target, Qualifiers.add(tag.keyword(), target.type()));
    }
    return switch (tag) {
      case BASE_TYPE -> leaf(BaseTypeReader.read(entry));
      case POINTER_TYPE -> {
        Known target = target(entry);
        yield above(target, new Pointer(target.type()));
      }
      case TYPEDEF -> {
        Known target = target(entry);
        yield above(target, new Typedef(entry.name().orElse(""), target.type()));
      }
      case ARRAY_TYPE -> array(entry);
      case SUBROUTINE_TYPE -> function(entry);
      default -> leaf(new Other(entry.name().orElse(""), entry.size()));
    };
  }

  private Known array(DebugEntry entry) throws MalformedObjectException {
    Known element = target(entry);
    List<Long> lengths = ArrayLengths.of(entry);
    HeaderType type = ArrayLengths.type(entry, element.type(), lengths);
    return new Known(type, element.depth() + lengths.size(), element.parts() + lengths.size());
  }

  private Known function(DebugEntry entry) throws MalformedObjectException {
    Known result = target(entry);
    int depth = result.depth();
    int parts = result.parts();
    boolean isOpen = false;
    List<HeaderType> parameters = new ArrayList<>();
    for (DebugEntry child : entry.children()) {
      if (child.tag() == DwarfTag.FORMAL_PARAMETER) {
        Known parameter = target(child);
        parameters.add(parameter.type());
        depth = Math.max(depth, parameter.depth());
        parts += parameter.parts();
        if (parts > LARGEST) {
          throw child.malformed("a function of too many types");
        }
      }
      isOpen |= child.tag() == DwarfTag.UNSPECIFIED_PARAMETERS;
    }
    boolean hasPrototype = entry.is(DwarfAttribute.PROTOTYPED);
    // Without a prototype nothing is said of the parameters, also not that more can follow.
    HeaderType type =
        new Function(result.type(), List.copyOf(parameters), isOpen && hasPrototype, hasPrototype);
    return new Known(type, depth + 1, parts + 1);
  }

  private static Known leaf(HeaderType type) {
    return new Known(type, 1, 1);
  }

  private static Known above(Known target, HeaderType type) {
    return new Known(type, target.depth() + 1, target.parts() + 1);
  }
}
