package dev.gatun.processor.header;

import dev.gatun.processor.header.AttributeValue.Block;
import dev.gatun.processor.header.AttributeValue.Constant;
import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads structs and unions: their members, and where those lie. */
final class StructReader {
  private static final int PLUS_CONSTANT = 0x23;

  private final DebugEntries entries;
  private final TypeReader types;
  private final ByteOrder order;

  /** Reads those of a file with a byte order. */
  StructReader(DebugEntries entries, TypeReader types, ByteOrder order) {
    this.entries = entries;
    this.types = types;
    this.order = order;
  }

  /** What a struct or union has. */
  HeaderStruct read(DebugEntry struct, String key) throws MalformedObjectException {
    boolean isUnion = struct.tag() == DwarfTag.UNION_TYPE;
    if (struct.is(DwarfAttribute.DECLARATION)) {
      return new HeaderStruct(key, isUnion, false, 0, 0, List.of());
    }
    List<HeaderMember> members = new ArrayList<>();
    for (DebugEntry member : struct.members()) {
      members.add(member(member));
    }
    return new HeaderStruct(key, isUnion, true, struct.size(), 0, List.copyOf(members));
  }

  private HeaderMember member(DebugEntry member) throws MalformedObjectException {
    HeaderType type = types.typeOf(member);
    OptionalLong width = member.number(DwarfAttribute.BIT_SIZE);
    if (width.isEmpty()) {
      return new HeaderMember(member.name(), type, location(member), Optional.empty());
    }
    if (width.getAsLong() < 0 || width.getAsLong() > Short.MAX_VALUE) {
      throw member.malformed("a bit-field of %d bits".formatted(width.getAsLong()));
    }
    int bits = (int) width.getAsLong();
    HeaderBits place = new HeaderBits(firstBit(member, bits), bits);
    return new HeaderMember(member.name(), type, 0, Optional.of(place));
  }

  private long firstBit(DebugEntry member, int width) throws MalformedObjectException {
    OptionalLong fromStart = member.number(DwarfAttribute.DATA_BIT_OFFSET);
    if (fromStart.isPresent()) {
      return fromStart.getAsLong();
    }
    long start = location(member) * Byte.SIZE;
    OptionalLong size = storageSize(member);
    if (size.isEmpty()) {
      return start;
    }
    // Before DWARF 4 a bit-field lay in a unit, counted from the most significant bit of that.
    long before = member.number(DwarfAttribute.BIT_OFFSET).orElse(0);
    return order == ByteOrder.BIG_ENDIAN
        ? start + before
        : start + size.getAsLong() * Byte.SIZE - before - width;
  }

  /** The bytes of the unit in which a bit-field lies, if it is said to lie in one. */
  private OptionalLong storageSize(DebugEntry member) throws MalformedObjectException {
    OptionalLong size = member.number(DwarfAttribute.BYTE_SIZE);
    if (size.isPresent() || member.value(DwarfAttribute.BIT_OFFSET).isEmpty()) {
      return size;
    }
    Optional<DebugEntry> type = entries.of(member, DwarfAttribute.TYPE);
    // Typedefs and qualifiers have no size.
    for (int depth = 0; type.isPresent() && depth < 200; depth++) {
      size = type.get().number(DwarfAttribute.BYTE_SIZE);
      if (size.isPresent()) {
        return size;
      }
      type = entries.of(type.get(), DwarfAttribute.TYPE);
    }
    throw member.malformed("a bit-field in a unit of unknown size");
  }

  /** Where a member lies; those of unions need not say it. */
  private static long location(DebugEntry member) throws MalformedObjectException {
    Optional<AttributeValue> value = member.value(DwarfAttribute.DATA_MEMBER_LOCATION);
    if (value.isEmpty()) {
      return 0;
    }
    long location = -1;
    if (value.get() instanceof Constant constant) {
      location = constant.value();
    } else if (value.get() instanceof Block block && block.bytes().length() > 0) {
      location = location(block.bytes());
    }
    if (location < 0) {
      throw member.malformed("a member that does not lie at a constant offset");
    }
    return location;
  }

  private static long location(ObjectBytes expression) throws MalformedObjectException {
    ObjectCursor cursor = new ObjectCursor(new ObjectSection(expression, Map.of()), 0);
    boolean isKnown = cursor.unsigned(1) == PLUS_CONSTANT;
    long offset = cursor.uleb();
    return isKnown && cursor.position() == expression.length() ? offset : -1;
  }
}
