package dev.gatun.processor.header;

import dev.gatun.processor.header.AttributeValue.Constant;
import dev.gatun.processor.header.AttributeValue.ListedText;
import dev.gatun.processor.header.AttributeValue.Reference;
import dev.gatun.processor.header.AttributeValue.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One entry of debug information: a type, a member, a variable, and what is said of it. */
final class DebugEntry {
  private static final String SECTION = ".debug_info";

  private final long offset;
  private final DwarfTag tag;
  private final Map<DwarfAttribute, AttributeValue> attributes;
  private final List<DebugEntry> children;
  private final UnitTexts texts;

  /**
   * What was read.
   *
   * @param children the entries that belong to it, which can still be added
   */
  DebugEntry(
      long offset,
      DwarfTag tag,
      Map<DwarfAttribute, AttributeValue> attributes,
      List<DebugEntry> children,
      UnitTexts texts) {
    this.offset = offset;
    this.tag = tag;
    this.attributes = attributes;
    this.children = children;
    this.texts = texts;
  }

  /** What it describes. */
  DwarfTag tag() {
    return tag;
  }

  /** The entries that belong to it. */
  List<DebugEntry> children() {
    return children;
  }

  /**
   * The members of a struct or union. Bit-fields without a name are none: few compilers mention
   * them, and only some of them.
   */
  List<DebugEntry> members() {
    return children.stream()
        .filter(child -> child.tag == DwarfTag.MEMBER)
        .filter(
            child ->
                child.attributes.containsKey(DwarfAttribute.NAME)
                    || !child.attributes.containsKey(DwarfAttribute.BIT_SIZE))
        .toList();
  }

  /** The value of an attribute, if it has that. */
  Optional<AttributeValue> value(DwarfAttribute attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The value of an attribute, if it has that as a number. */
  OptionalLong number(DwarfAttribute attribute) {
    return attributes.get(attribute) instanceof Constant constant
        ? OptionalLong.of(constant.value())
        : OptionalLong.empty();
  }

  /** Whether something holds of it. */
  boolean is(DwarfAttribute attribute) {
    return number(attribute).orElse(0) != 0;
  }

  /** The entry that an attribute refers to, by its offset. */
  OptionalLong reference(DwarfAttribute attribute) {
    return attributes.get(attribute) instanceof Reference reference
        ? OptionalLong.of(reference.offset())
        : OptionalLong.empty();
  }

  /** What C calls it, if it has a name. */
  Optional<String> name() throws MalformedObjectException {
    AttributeValue value = attributes.get(DwarfAttribute.NAME);
    String name = "";
    if (value instanceof Text text) {
      name = text.table().at(text.offset());
    } else if (value instanceof ListedText listed) {
      name = texts.text(listed.index());
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /**
   * How many bytes it has.
   *
   * @throws MalformedObjectException if that is no size
   */
  long size() throws MalformedObjectException {
    long size = number(DwarfAttribute.BYTE_SIZE).orElse(0);
    if (size < 0) {
      throw malformed("a size of %d bytes".formatted(size));
    }
    return size;
  }

  /**
   * How many bytes it has, if it is a number.
   *
   * @throws MalformedObjectException if that is no size
   */
  int smallSize() throws MalformedObjectException {
    long size = size();
    if (size > Short.MAX_VALUE) {
      throw malformed("a number of %d bytes".formatted(size));
    }
    return (int) size;
  }

  /** What is wrong with it. */
  MalformedObjectException malformed(String message) {
    return new MalformedObjectException(SECTION, offset, message);
  }
}
