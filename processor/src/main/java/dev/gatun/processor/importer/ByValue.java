package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Struct;
import java.util.HashSet;
import java.util.Set;

/** Finds the structs that functions pass by value, with those that lie in them. */
final class ByValue {
  private final HeaderFacts facts;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> inUnions = new HashSet<>();
  private final Set<HeaderType> seen = new HashSet<>();

  ByValue(HeaderFacts facts) {
    this.facts = facts;
  }

  /** Looks at the type of a function or of what has one. */
  void add(HeaderType type) {
    HeaderType plain = HeaderFacts.plain(type);
    if (!seen.add(plain)) {
      return;
    }
    switch (plain) {
      case Pointer pointer -> add(pointer.target());
      case Function function -> {
        value(function.result(), false);
        function.parameters().forEach(parameter -> value(parameter, false));
      }
      case Struct struct ->
          facts
              .struct(struct.key())
              .ifPresent(known -> known.members().forEach(member -> add(member.type())));
      default -> {}
    }
  }

  private void value(HeaderType type, boolean isInUnion) {
    switch (HeaderFacts.plain(type)) {
      case Struct struct -> {
        boolean isNew = keys.add(struct.key());
        isNew |= isInUnion && inUnions.add(struct.key());
        HeaderStruct known = facts.struct(struct.key()).orElse(null);
        if (isNew && known != null) {
          for (HeaderMember member : known.members()) {
            value(member.type(), isInUnion || known.isUnion());
          }
        }
      }
      case Array array -> value(array.element(), isInUnion);
      case Pointer pointer -> add(pointer);
      default -> {}
    }
  }

  Set<String> keys() {
    return keys;
  }

  /** Whether any bytes have to be a value of it. */
  boolean isInUnion(String key) {
    return inUnions.contains(key);
  }
}
