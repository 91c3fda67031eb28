package dev.gatun.processor.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Debug information that no compiler would write: one unit of DWARF 5 in an object file of
 * WebAssembly, which is the format with the least around its sections.
 */
final class HandmadeObject {
  private static final int VERSION = 5;
  private static final int COMPILE = 1;

  /** The length, the version, the kind, the size of addresses, the abbreviations. */
  private static final int HEADER = 12;

  private final ByteArrayOutputStream abbreviations = new ByteArrayOutputStream();
  private final ByteArrayOutputStream entries = new ByteArrayOutputStream();

  private final ByteArrayOutputStream texts = new ByteArrayOutputStream();

  /** A unit that has begun, and has no entries yet. */
  HandmadeObject() {
    abbreviation(1, 0x11, true);
    entry(1);
  }

  /**
   * Adds an abbreviation.
   *
   * @param attributes codes of attributes and of their forms
   */
  HandmadeObject abbreviation(int number, int tag, boolean hasChildren, int... attributes) {
    uleb(abbreviations, number);
    uleb(abbreviations, tag);
    abbreviations.write(hasChildren ? 1 : 0);
    for (int attribute : attributes) {
      uleb(abbreviations, attribute);
    }
    uleb(abbreviations, 0);
    uleb(abbreviations, 0);
    return this;
  }

  /** Where the next entry will be, in the unit and in the section. */
  int next() {
    return HEADER + entries.size();
  }

  /** Adds an entry. */
  HandmadeObject entry(int abbreviation, int... bytes) {
    uleb(entries, abbreviation);
    write(entries, bytes);
    return this;
  }

  /** Adds an entry that has a reference of four bytes only. */
  HandmadeObject entryTo(int abbreviation, int target) {
    return entryTo(abbreviation, new int[0], target);
  }

  /** Adds an entry that ends with a reference of four bytes. */
  HandmadeObject entryTo(int abbreviation, int[] before, int target) {
    entry(abbreviation, before);
    write(entries, target, target >> 8, target >> 16, target >> 24);
    return this;
  }

  /** Adds a text to those that entries refer to. */
  HandmadeObject text(String text) {
    texts.writeBytes((text + '\0').getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** The file. */
  byte[] bytes() {
    ByteArrayOutputStream info = new ByteArrayOutputStream();
    int length = HEADER - 4 + entries.size();
    write(
        info, length, length >> 8, length >> 16, length >> 24, VERSION, 0, COMPILE, 4, 0, 0, 0, 0);
    info.writeBytes(entries.toByteArray());
    abbreviations.write(0);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("\0asm\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    section(file, ".debug_info", info);
    section(file, ".debug_abbrev", abbreviations);
    section(file, ".debug_str", texts);
    return file.toByteArray();
  }

  private static void section(
      ByteArrayOutputStream file, String name, ByteArrayOutputStream content) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    uleb(whole, name.length());
    whole.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
    whole.writeBytes(content.toByteArray());
    file.write(0);
    uleb(file, whole.size());
    file.writeBytes(whole.toByteArray());
  }

  private static void write(ByteArrayOutputStream out, int... bytes) {
    for (int one : bytes) {
      out.write(one);
    }
  }

  private static void uleb(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest >= 0x80) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
