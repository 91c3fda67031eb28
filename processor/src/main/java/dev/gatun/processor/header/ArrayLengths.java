package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Other;
import dev.gatun.processor.header.HeaderType.Typedef;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** How long arrays are; DWARF has one type for all dimensions, C an array of arrays. */
final class ArrayLengths {
  private ArrayLengths() {}

  /** The lengths of an array's dimensions, the outermost first. */
  static List<Long> of(DebugEntry array) {
    List<Long> lengths = new ArrayList<>();
    for (DebugEntry child : array.children()) {
      if (child.tag() == DwarfTag.SUBRANGE_TYPE) {
        lengths.add(length(child));
      }
    }
    return lengths;
  }

  /** The type of an array, or of a vector, which is one for DWARF only. */
  static HeaderType type(DebugEntry array, HeaderType element, List<Long> lengths) {
    if (array.is(DwarfAttribute.GNU_VECTOR)) {
      return vector(element, lengths);
    }
    HeaderType type = element;
    for (long length : lengths.reversed()) {
      type = new Array(type, length);
    }
    return type;
  }

  /** As gcc and clang have it; only numbers can be in vectors. */
  private static HeaderType vector(HeaderType element, List<Long> lengths) {
    HeaderType number = element;
    while (number instanceof Typedef typedef) {
      number = typedef.type();
    }
    long size = number instanceof Number one ? one.size() : 0;
    for (long length : lengths) {
      size *= length;
    }
    String name = number instanceof Number one ? one.name() : "void";
    return new Other("%s __attribute__((vector_size(%d)))".formatted(name, size), size);
  }

  private static long length(DebugEntry dimension) {
    OptionalLong count = dimension.number(DwarfAttribute.COUNT);
    if (count.isPresent()) {
      return Math.max(0, count.getAsLong());
    }
    OptionalLong last = dimension.number(DwarfAttribute.UPPER_BOUND);
    // An array of no elements can have -1 here. 2^63 elements do not exist.
    return last.isPresent() ? Math.max(0, last.getAsLong() + 1) : 0;
  }
}
