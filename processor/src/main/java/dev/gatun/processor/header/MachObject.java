package dev.gatun.processor.header;

import dev.gatun.processor.header.ObjectSection.Relocation;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object file of Mach-O with 64 bits: macOS. */
final class MachObject implements ObjectFile {
  /** The first four bytes, as a number in little-endian order. */
  static final int MAGIC = 0xfeedfacf;

  private static final int RELOCATABLE = 1;
  private static final int HEADER = 32;
  private static final int SYMBOLS = 0x2;
  private static final int SEGMENT = 0x19;
  private static final int SEGMENT_HEADER = 72;
  private static final int SECTION = 80;
  private static final int SYMBOL = 16;
  private static final int LONGEST_NAME = 16;

  /** Where a relocation says that it refers to a symbol, not to a section. */
  private static final long IS_SYMBOL = 1L << 27;

  private final ObjectBytes file;
  private final List<Long> sections = new ArrayList<>();
  private long symbols;

  private MachObject(ObjectBytes file) {
    this.file = file;
  }

  /** Reads a file that begins as Mach-O does. */
  static MachObject of(ObjectBytes file) throws MalformedObjectException {
    if (file.u32(12) != RELOCATABLE) {
      throw new MalformedObjectException(file.name(), 12, "not a relocatable object file");
    }
    MachObject object = new MachObject(file);
    long count = file.u32(16);
    long at = HEADER;
    for (long i = 0; i < count; i++) {
      object.command(at);
      long size = file.u32(at + 4);
      if (size < 8) {
        throw new MalformedObjectException(file.name(), at, "a load command of no size");
      }
      at += size;
    }
    return object;
  }

  private void command(long at) throws MalformedObjectException {
    long command = file.u32(at);
    if (command == SYMBOLS) {
      symbols = file.u32(at + 8);
    } else if (command == SEGMENT) {
      long count = file.u32(at + 64);
      file.slice("the section headers", at + SEGMENT_HEADER, count * SECTION);
      for (long i = 0; i < count; i++) {
        sections.add(at + SEGMENT_HEADER + i * SECTION);
      }
      if (sections.size() > file.length()) {
        throw new MalformedObjectException(file.name(), at, "the sections overlap");
      }
    }
  }

  @Override
  public ByteOrder order() {
    return file.order();
  }

  @Override
  public Optional<ObjectSection> section(String name) throws MalformedObjectException {
    String here = "__" + name.substring(1);
    String cut = here.substring(0, Math.min(here.length(), LONGEST_NAME));
    for (long header : sections) {
      if (file.text(header, LONGEST_NAME).equals(cut)) {
        ObjectBytes bytes = file.slice(name, file.u32(header + 48), file.unsigned(header + 40, 8));
        return Optional.of(new ObjectSection(bytes, relocations(header)));
      }
    }
    return Optional.empty();
  }

  /** Sections of debug information refer to each other without any; other compilers may differ. */
  private Map<Long, Relocation> relocations(long header) throws MalformedObjectException {
    Map<Long, Relocation> relocations = new HashMap<>();
    long first = file.u32(header + 56);
    long count = file.u32(header + 60);
    for (long i = 0; i < count; i++) {
      long at = first + i * 8;
      relocations.putIfAbsent(file.u32(at), new Relocation(value(file.u32(at + 4)), true));
    }
    return relocations;
  }

  /** Contents and symbols have addresses; what is asked for are offsets in their sections. */
  private long value(long target) throws MalformedObjectException {
    long index = target & 0xff_ffff;
    if ((target & IS_SYMBOL) == 0) {
      return -address(index);
    }
    long symbol = symbols + index * SYMBOL;
    return file.unsigned(symbol + 8, 8) - address(file.unsigned(symbol + 5, 1));
  }

  /** Where a section lies, which are counted from 1; 0 is none. */
  private long address(long section) throws MalformedObjectException {
    if (section > sections.size()) {
      throw new MalformedObjectException("there is no section " + section);
    }
    return section == 0 ? 0 : file.unsigned(sections.get((int) section - 1) + 32, 8);
  }
}
