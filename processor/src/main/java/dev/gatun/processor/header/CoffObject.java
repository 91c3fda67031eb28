package dev.gatun.processor.header;

import dev.gatun.processor.header.ObjectSection.Relocation;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An object file of COFF: Windows. */
final class CoffObject implements ObjectFile {
  private static final int HEADER = 20;
  private static final int SECTION = 40;
  private static final int SYMBOL = 18;
  private static final int RELOCATION = 10;

  /** More relocations than 16 bits can count; the first of them has their number. */
  private static final long MANY_RELOCATIONS = 0x0100_0000;

  private static final int MANY = 0xffff;
  private static final long NO_DATA = 0x80;
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final ObjectBytes file;
  private final long symbols;
  private final long symbolCount;
  private final Map<String, Long> headers = new HashMap<>();

  private CoffObject(ObjectBytes file) throws MalformedObjectException {
    this.file = file;
    this.symbols = file.u32(8);
    this.symbolCount = file.u32(12);
    file.slice("the symbols", symbols, symbolCount * SYMBOL);
  }

  /** Whether the first two bytes of a file are a processor for which we read it. */
  static boolean isMachine(int magic) {
    return switch (magic) {
      // x86, x64, Arm, Arm64, Arm64EC, Arm64X
      case 0x014c, 0x8664, 0x01c4, 0xaa64, 0xa641, 0xa64e -> true;
      default -> false;
    };
  }

  /** Reads a file that begins with a processor. */
  static CoffObject of(ObjectBytes file) throws MalformedObjectException {
    CoffObject object = new CoffObject(file);
    long first = HEADER + file.u16(16);
    for (int i = 0; i < file.u16(2); i++) {
      long header = first + (long) i * SECTION;
      object.headers.putIfAbsent(object.name(header), header);
    }
    return object;
  }

  /** A name that does not fit is in the table of strings, behind the symbols. */
  private String name(long header) throws MalformedObjectException {
    String name = file.text(header, 8);
    if (!name.startsWith("/")) {
      return name;
    }
    long strings = symbols + symbolCount * SYMBOL;
    return file.text(strings + (name.startsWith("//") ? base64(name) : decimal(name)));
  }

  private static long decimal(String name) throws MalformedObjectException {
    try {
      return Integer.parseUnsignedInt(name, 1, name.length(), 10);
    } catch (NumberFormatException e) {
      throw new MalformedObjectException("a section has the name " + name);
    }
  }

  private static long base64(String name) throws MalformedObjectException {
    long offset = 0;
    for (int i = 2; i < name.length(); i++) {
      int digit = DIGITS.indexOf(name.charAt(i));
      if (digit < 0) {
        throw new MalformedObjectException("a section has the name " + name);
      }
      offset = offset * 64 + digit;
    }
    return offset;
  }

  @Override
  public ByteOrder order() {
    return file.order();
  }

  @Override
  public Optional<ObjectSection> section(String name) throws MalformedObjectException {
    Long header = headers.get(name);
    if (header == null) {
      return Optional.empty();
    }
    boolean isEmpty = (file.u32(header + 36) & NO_DATA) != 0;
    ObjectBytes bytes =
        file.slice(name, isEmpty ? 0 : file.u32(header + 20), isEmpty ? 0 : file.u32(header + 16));
    return Optional.of(new ObjectSection(bytes, relocations(header)));
  }

  private Map<Long, Relocation> relocations(long header) throws MalformedObjectException {
    long address = file.u32(header + 12);
    long first = file.u32(header + 24);
    long count = file.u16(header + 32);
    boolean areMany = (file.u32(header + 36) & MANY_RELOCATIONS) != 0;
    int from = 0;
    if (areMany && count == MANY) {
      count = file.u32(first);
      from = 1;
    }
    Map<Long, Relocation> relocations = new HashMap<>();
    for (long i = from; i < count; i++) {
      long at = first + i * RELOCATION;
      long symbol = file.u32(at + 4);
      if (symbol >= symbolCount) {
        throw new MalformedObjectException(file.name(), at, "there is no symbol " + symbol);
      }
      // A symbol's value is its offset in its section, which is what debug information asks for.
      long value = file.u32(symbols + symbol * SYMBOL + 8);
      relocations.putIfAbsent(file.u32(at) - address, new Relocation(value, true));
    }
    return relocations;
  }
}
