package dev.gatun.processor.header;

import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;

/**
 * Where debug information has its texts.
 *
 * @param inEntries {@code .debug_info}, where a text can stand itself
 * @param strings {@code .debug_str}
 * @param lineStrings {@code .debug_line_str}
 * @param offsets {@code .debug_str_offsets}, the offsets of texts in {@code .debug_str}
 */
record DebugTexts(
    TextTable inEntries, TextTable strings, TextTable lineStrings, ObjectSection offsets) {
  private static final ObjectBytes NONE = ObjectBytes.of(new byte[0], ByteOrder.LITTLE_ENDIAN);

  /** Those of a file; what it does not have is empty. */
  static DebugTexts of(ObjectFile object) throws MalformedObjectException {
    return new DebugTexts(
        new TextTable(section(object, ".debug_info").bytes()),
        new TextTable(section(object, ".debug_str").bytes()),
        new TextTable(section(object, ".debug_line_str").bytes()),
        section(object, ".debug_str_offsets"));
  }

  private static ObjectSection section(ObjectFile object, String name)
      throws MalformedObjectException {
    Optional<ObjectSection> section = object.section(name);
    return section.isPresent()
        ? section.get()
        : new ObjectSection(NONE.slice(name, 0, 0), Map.of());
  }

  /**
   * A text of the list.
   *
   * @param base where the unit's part of the list begins
   * @param index its place there
   */
  String listed(long base, long index) throws MalformedObjectException {
    if (index < 0 || index > offsets.bytes().length()) {
      throw new MalformedObjectException(offsets.bytes().name(), base, "no text " + index);
    }
    return strings.at(offsets.offset(base + index * 4, 4));
  }
}
