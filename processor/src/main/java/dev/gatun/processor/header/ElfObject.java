package dev.gatun.processor.header;

import dev.gatun.processor.header.ObjectSection.Relocation;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object file of ELF: Linux, Android, FreeBSD. */
final class ElfObject implements ObjectFile {
  /** The first four bytes, as a number in little-endian order. */
  static final int MAGIC = 0x464c457f;

  private static final int RELOCATABLE = 1;
  private static final int MIPS = 8;
  private static final int RELA = 4;
  private static final int NO_BITS = 8;
  private static final int REL = 9;
  private static final int COMPRESSED = 0x800;

  /** In place of an index that does not fit into 16 bits, which the first section has then. */
  private static final int ELSEWHERE = 0xffff;

  private final ObjectBytes file;
  private final boolean is64;
  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private long sections;
  private int headerSize;
  private int count;

  private ElfObject(ObjectBytes file, boolean is64) {
    this.file = file;
    this.is64 = is64;
  }

  /** Reads a file that begins as ELF does. */
  static ElfObject of(byte[] content) throws MalformedObjectException {
    ObjectBytes start = ObjectBytes.of(content, ByteOrder.LITTLE_ENDIAN);
    boolean is64 = start.unsigned(4, 1) == 2;
    ByteOrder order = start.unsigned(5, 1) == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    ElfObject object = new ElfObject(ObjectBytes.of(content, order), is64);
    object.readHeader();
    return object;
  }

  private void readHeader() throws MalformedObjectException {
    if (file.u16(16) != RELOCATABLE) {
      throw new MalformedObjectException(file.name(), 16, "not a relocatable object file");
    }
    sections = is64 ? file.unsigned(0x28, 8) : file.u32(0x20);
    headerSize = file.u16(is64 ? 0x3a : 0x2e);
    if (headerSize < (is64 ? 64 : 40)) {
      throw new MalformedObjectException(file.name(), 0, "section headers that are too small");
    }
    count = file.u16(is64 ? 0x3c : 0x30);
    int names = file.u16(is64 ? 0x3e : 0x32);
    if (count == 0) {
      // There is no section at all, or there are too many for 16 bits.
      count = sections == 0 ? 0 : (int) Math.min(size(0), file.length());
    }
    file.slice("the section headers", sections, (long) count * headerSize);
    if (count > 0) {
      readNames(names == ELSEWHERE ? link(0) : names);
    }
  }

  private void readNames(long section) throws MalformedObjectException {
    ObjectBytes names = content(section, "the names of sections");
    for (int i = 1; i < count; i++) {
      // Sections of a group can share a name; what belongs to no group comes first or alone.
      indices.putIfAbsent(names.text(file.u32(header(i))), i);
    }
  }

  @Override
  public ByteOrder order() {
    return file.order();
  }

  @Override
  public Optional<ObjectSection> section(String name) throws MalformedObjectException {
    Integer index = indices.get(name);
    if (index == null) {
      return Optional.empty();
    }
    long flags = is64 ? file.unsigned(header(index) + 8, 8) : file.u32(header(index) + 8);
    if ((flags & COMPRESSED) != 0) {
      throw new MalformedObjectException(name, 0, "compressed; compile with -gz=none");
    }
    return Optional.of(new ObjectSection(content(index, name), relocations(index)));
  }

  private Map<Long, Relocation> relocations(int target) throws MalformedObjectException {
    Map<Long, Relocation> relocations = new HashMap<>();
    for (int i = 1; i < count; i++) {
      long type = file.u32(header(i) + 4);
      if ((type == RELA || type == REL) && info(i) == target) {
        ObjectBytes symbols = content(link(i), "the symbols");
        readRelocations(content(i, "relocations"), symbols, type == RELA, relocations);
        // Nothing has more than one table, and a hostile file would repeat the same.
        return relocations;
      }
    }
    return relocations;
  }

  private void readRelocations(
      ObjectBytes table, ObjectBytes symbols, boolean hasAddend, Map<Long, Relocation> relocations)
      throws MalformedObjectException {
    int word = is64 ? 8 : 4;
    int size = hasAddend ? 3 * word : 2 * word;
    for (long at = 0; at + size <= table.length(); at += size) {
      long symbol = symbol(table, at + word);
      long value = is64 ? symbols.unsigned(symbol * 24 + 8, 8) : symbols.u32(symbol * 16 + 4);
      long addend = hasAddend ? table.unsigned(at + 2 * word, word) : 0;
      // Further ones for the same place refine the first, and not for offsets between sections.
      relocations.putIfAbsent(table.unsigned(at, word), new Relocation(value + addend, !hasAddend));
    }
  }

  /** The index of the symbol in the field that has it together with the type. */
  private long symbol(ObjectBytes table, long at) throws MalformedObjectException {
    if (!is64) {
      return table.u32(at) >>> 8;
    }
    // MIPS has four fields there, of which the first is the symbol in both byte orders.
    boolean isFirst = file.u16(18) == MIPS || order() == ByteOrder.BIG_ENDIAN;
    return table.u32(isFirst ? at : at + 4);
  }

  private ObjectBytes content(long section, String name) throws MalformedObjectException {
    if (section < 0 || section >= count) {
      throw new MalformedObjectException(name, 0, "no section has the index " + section);
    }
    long header = header((int) section);
    long offset = is64 ? file.unsigned(header + 24, 8) : file.u32(header + 16);
    boolean isEmpty = file.u32(header + 4) == NO_BITS;
    return file.slice(name, isEmpty ? 0 : offset, isEmpty ? 0 : size((int) section));
  }

  private long size(int section) throws MalformedObjectException {
    return is64 ? file.unsigned(header(section) + 32, 8) : file.u32(header(section) + 20);
  }

  private long link(int section) throws MalformedObjectException {
    return file.u32(header(section) + (is64 ? 40 : 24));
  }

  private long info(int section) throws MalformedObjectException {
    return file.u32(header(section) + (is64 ? 44 : 28));
  }

  private long header(int section) {
    return sections + (long) section * headerSize;
  }
}
