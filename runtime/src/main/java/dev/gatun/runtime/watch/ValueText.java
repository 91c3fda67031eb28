package dev.gatun.runtime.watch;

import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;

import dev.gatun.runtime.CInteger;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.UnionLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Writes values as a reader of C knows them; reads no memory but that of calls under way. */
final class ValueText {
  private static final int MOST_ELEMENTS = 16;
  private static final int MOST_DEPTH = 3;

  private final int depth;

  private ValueText(int depth) {
    this.depth = depth;
  }

  /** An argument or a result. */
  static String of(MemoryLayout layout, @Nullable Object value) {
    return new ValueText(0).value(layout, value);
  }

  /** What lies in a piece of memory. */
  static String of(Region region) {
    return new ValueText(0).content(region);
  }

  private String value(MemoryLayout layout, @Nullable Object value) {
    return switch (value) {
      case null -> "?";
      case MemorySegment segment when layout instanceof GroupLayout group ->
          group(group, segment.asSlice(0, group.byteSize()));
      case MemorySegment segment -> pointer(segment);
      case Character c -> Integer.toString(c);
      case Long bits when layout.name().isPresent() -> number(integer(layout), bits);
      default -> value.toString();
    };
  }

  /** The type in C of what travels as a {@code long} or is an element, which its layout names. */
  private static CInteger integer(MemoryLayout layout) {
    return Borrowed.inside().integer(layout.name().orElseThrow());
  }

  private static String number(CInteger type, long bits) {
    long value = type.extend(bits);
    return type.signed() ? Long.toString(value) : Long.toUnsignedString(value);
  }

  private String pointer(MemorySegment segment) {
    if (segment.address() == 0) {
      return "NULL";
    }
    if (!segment.isNative()) {
      return "a Java array of " + Block.bytes(segment.byteSize());
    }
    WatchedCallback callback = WatchedCallback.at(segment.address());
    if (callback != null) {
      return callback.type();
    }
    Region region = Region.at(segment.address());
    boolean isKnown =
        region != null
            && depth < MOST_DEPTH
            && region.segment().address() == segment.address()
            && region.arena().isMine();
    return isKnown ? new ValueText(depth + 1).content(region) : hex(segment.address());
  }

  private static String hex(long number) {
    return "0x" + Long.toHexString(number);
  }

  private String content(Region region) {
    MemorySegment memory = region.segment();
    MemoryLayout element = region.element();
    if (!region.arena().isMine()) {
      return hex(memory.address());
    }
    if (element == null) {
      return ByteText.of(memory);
    }
    long size = element.byteSize();
    long count = size == 0 ? 0 : memory.byteSize() / size;
    return count == 1 && element instanceof GroupLayout
        ? element(element, memory, 0)
        : list(count, i -> element(element, memory, i * size));
  }

  private static String list(long count, LongFunction<String> element) {
    List<String> texts = new ArrayList<>();
    for (long i = 0; i < Math.min(count, MOST_ELEMENTS); i++) {
      texts.add(element.apply(i));
    }
    if (count > MOST_ELEMENTS) {
      texts.add("... " + count);
    }
    return "[" + String.join(", ", texts) + "]";
  }

  private String group(GroupLayout group, MemorySegment memory) {
    List<String> members = new ArrayList<>();
    long offset = 0;
    for (MemoryLayout member : group.memberLayouts()) {
      if (!(member instanceof PaddingLayout) && member.byteSize() > 0) {
        String text = element(member.withoutName(), memory, offset);
        members.add(member.name().map(name -> name + "=" + text).orElse(text));
      }
      offset += group instanceof UnionLayout ? 0 : member.byteSize();
    }
    return "{" + String.join(group instanceof UnionLayout ? " | " : ", ", members) + "}";
  }

  /** A value without a name of its own: a layout's name is that of its type in C. */
  private String element(MemoryLayout layout, MemorySegment memory, long offset) {
    return switch (layout) {
      case GroupLayout group -> group(group, memory.asSlice(offset, group.byteSize()));
      case SequenceLayout sequence ->
          list(
              sequence.elementCount(),
              i ->
                  element(
                      sequence.elementLayout(),
                      memory,
                      offset + i * sequence.elementLayout().byteSize()));
      case AddressLayout address -> pointer(memory.get(ADDRESS_UNALIGNED, offset));
      case ValueLayout value when value.name().isPresent() -> {
        CInteger type = integer(value);
        yield number(type, type.get(memory, offset));
      }
      case ValueLayout value -> scalar(value, memory, offset);
      case PaddingLayout padding -> "";
    };
  }

  private static String scalar(ValueLayout layout, MemorySegment memory, long offset) {
    return switch (layout) {
      case ValueLayout.OfBoolean it -> Boolean.toString(memory.get(it, offset));
      case ValueLayout.OfByte it -> Byte.toString(memory.get(it, offset));
      case ValueLayout.OfShort it -> Short.toString(memory.get(it.withByteAlignment(1), offset));
      case ValueLayout.OfChar it -> Integer.toString(memory.get(it.withByteAlignment(1), offset));
      case ValueLayout.OfInt it -> Integer.toString(memory.get(it.withByteAlignment(1), offset));
      case ValueLayout.OfLong it -> Long.toString(memory.get(it.withByteAlignment(1), offset));
      case ValueLayout.OfFloat it -> Float.toString(memory.get(it.withByteAlignment(1), offset));
      case ValueLayout.OfDouble it -> Double.toString(memory.get(it.withByteAlignment(1), offset));
      case AddressLayout it -> hex(memory.get(ADDRESS_UNALIGNED, offset).address());
    };
  }
}
