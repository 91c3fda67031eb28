package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Other;
import java.util.Optional;

/** Reads the types that C begins with: numbers, characters, truth values. */
final class BaseTypeReader {
  private static final int BOOLEAN = 0x02;
  private static final int FLOAT = 0x04;
  private static final int SIGNED = 0x05;
  private static final int SIGNED_CHAR = 0x06;
  private static final int UNSIGNED = 0x07;
  private static final int UNSIGNED_CHAR = 0x08;
  private static final int UTF = 0x10;

  private BaseTypeReader() {}

  /** The type of an entry; what Java has no number for is another one. */
  static HeaderType read(DebugEntry entry) throws MalformedObjectException {
    String name = NumberName.usual(entry.name().orElse(""));
    Optional<Kind> kind = kind(entry, name);
    int size = entry.smallSize();
    boolean isInteger = kind.isPresent() && kind.get() != Kind.FLOAT;
    if (kind.isEmpty() || isInteger && (size > Long.BYTES || isOfBits(entry, name))) {
      return new Other(name, size);
    }
    return new Number(kind.get(), size, name);
  }

  /** What the number of an encoding means, if it has a sign or not. */
  static boolean isSigned(DebugEntry entry) {
    long encoding = entry.number(DwarfAttribute.ENCODING).orElse(UNSIGNED);
    return encoding == SIGNED || encoding == SIGNED_CHAR;
  }

  private static Optional<Kind> kind(DebugEntry entry, String name) {
    // The encodings of characters are those of int8_t and uint8_t too; only char is one for C.
    boolean isChar = name.equals("char");
    return switch ((int) entry.number(DwarfAttribute.ENCODING).orElse(0)) {
      case BOOLEAN -> Optional.of(Kind.BOOL);
      case FLOAT -> Optional.of(Kind.FLOAT);
      case SIGNED -> Optional.of(Kind.SIGNED);
      case SIGNED_CHAR -> Optional.of(isChar ? Kind.SIGNED_CHAR : Kind.SIGNED);
      case UNSIGNED, UTF -> Optional.of(Kind.UNSIGNED);
      case UNSIGNED_CHAR -> Optional.of(isChar ? Kind.UNSIGNED_CHAR : Kind.UNSIGNED);
      default -> Optional.empty();
    };
  }

  /** Whether it is a {@code _BitInt}, which need not use all bits of its bytes. */
  private static boolean isOfBits(DebugEntry entry, String name) {
    return name.contains("_BitInt") || entry.value(DwarfAttribute.BIT_SIZE).isPresent();
  }
}
