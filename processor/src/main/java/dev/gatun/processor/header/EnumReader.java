package dev.gatun.processor.header;

import dev.gatun.processor.header.AttributeValue.Constant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads enums: their constants, and whether they have a sign. */
final class EnumReader {
  private static final int DEEPEST = 200;

  private final DebugEntries entries;

  /** Reads those of a file. */
  EnumReader(DebugEntries entries) {
    this.entries = entries;
  }

  /** What an enum has. */
  HeaderEnum read(DebugEntry entry, String key) throws MalformedObjectException {
    Map<String, Constant> constants = new LinkedHashMap<>();
    for (DebugEntry child : entry.children()) {
      Optional<String> name = child.name();
      if (child.tag() == DwarfTag.ENUMERATOR && name.isPresent()) {
        constants.put(name.get(), constant(child));
      }
    }
    int size = entry.smallSize();
    boolean isSigned = isSigned(entry, constants);
    Map<String, Long> values = new LinkedHashMap<>();
    constants.forEach((name, constant) -> values.put(name, value(constant, size, isSigned)));
    return new HeaderEnum(key, isSigned, size, Collections.unmodifiableMap(values));
  }

  private static Constant constant(DebugEntry enumerator) throws MalformedObjectException {
    if (enumerator.value(DwarfAttribute.CONST_VALUE).orElse(null) instanceof Constant constant) {
      return constant;
    }
    throw enumerator.malformed("a constant of an enum that is no number of 64 bits");
  }

  private boolean isSigned(DebugEntry entry, Map<String, Constant> constants)
      throws MalformedObjectException {
    DebugEntry type = entry;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Optional<DebugEntry> underlying = entries.of(type, DwarfAttribute.TYPE);
      if (underlying.isEmpty()) {
        break;
      }
      type = underlying.get();
    }
    if (type.value(DwarfAttribute.ENCODING).isPresent()) {
      return BaseTypeReader.isSigned(type);
    }
    return constants.values().stream()
        .anyMatch(constant -> constant.isSigned() && constant.value() < 0);
  }

  /** The value in the room of the enum: forms of fixed size do not say whether they are signed. */
  private static long value(Constant constant, int size, boolean isSigned) {
    if (size == 0 || size >= Long.BYTES) {
      return constant.value();
    }
    int unused = Long.SIZE - size * Byte.SIZE;
    long bits = constant.value() << unused;
    return isSigned ? bits >> unused : bits >>> unused;
  }
}
