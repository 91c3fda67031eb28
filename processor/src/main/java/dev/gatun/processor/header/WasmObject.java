package dev.gatun.processor.header;

import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An object file of WebAssembly, where debug information is in custom sections. */
final class WasmObject implements ObjectFile {
  /** The first four bytes, as a number in little-endian order. */
  static final int MAGIC = 0x6d73_6100;

  private static final int HEADER = 8;
  private static final int CUSTOM = 0;

  private final ObjectBytes file;
  private final Map<String, ObjectSection> sections = new HashMap<>();

  private WasmObject(ObjectBytes file) {
    this.file = file;
  }

  /** Reads a file that begins as WebAssembly does. */
  static WasmObject of(ObjectBytes file) throws MalformedObjectException {
    WasmObject object = new WasmObject(file);
    ObjectCursor cursor = new ObjectCursor(new ObjectSection(file, Map.of()), HEADER);
    while (cursor.position() < file.length()) {
      int kind = (int) cursor.unsigned(1);
      long size = cursor.uleb();
      long start = cursor.position();
      ObjectBytes section = file.slice("a section", start, size);
      if (kind == CUSTOM) {
        object.add(section);
      }
      cursor.skip(size);
    }
    return object;
  }

  /** The linker's relocations are left out: the places have the offsets already. */
  private void add(ObjectBytes section) throws MalformedObjectException {
    ObjectCursor cursor = new ObjectCursor(new ObjectSection(section, Map.of()), 0);
    int length = (int) Math.min(cursor.uleb(), Integer.MAX_VALUE);
    long start = cursor.position();
    String name = section.text(start, length);
    long first = start + length;
    ObjectBytes bytes = section.slice(name, first, section.length() - first);
    sections.putIfAbsent(name, new ObjectSection(bytes, Map.of()));
  }

  @Override
  public ByteOrder order() {
    return file.order();
  }

  @Override
  public Optional<ObjectSection> section(String name) {
    return Optional.ofNullable(sections.get(name));
  }
}
