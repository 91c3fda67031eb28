package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * A struct or union of a few random members, which may be arrays, and others made before.
 *
 * @param type its name in C, with its keyword
 * @param name its name
 * @param declaration its declaration in C
 * @param struct what is known of it
 * @param layout its layout
 * @param parts its members
 */
record RandomStruct(
    String type,
    String name,
    String declaration,
    CStruct struct,
    GroupLayout layout,
    List<Part> parts) {
  private static final List<CInteger> BITS =
      List.of(
          CInteger.INT,
          CInteger.UINT,
          CInteger.USHORT,
          CInteger.UCHAR,
          CInteger.LONG_LONG,
          CInteger.ULONG_LONG);

  private record Plain(ValueLayout layout, String c) {}

  private static final List<Plain> PLAIN =
      List.of(
          new Plain(JAVA_FLOAT, "float"),
          new Plain(JAVA_FLOAT, "float"),
          new Plain(JAVA_DOUBLE, "double"),
          new Plain(JAVA_BYTE, "signed char"),
          new Plain(JAVA_INT, "int"),
          new Plain(JAVA_SHORT, "short"));

  /** A member. */
  sealed interface Part {
    String name();

    /** Bytes without padding. */
    record Bytes(String name) implements Part {}

    /** Some bits. */
    record Bits(String name) implements Part {}

    /** As many others, one after the other. */
    record Inner(String name, RandomStruct struct, int count) implements Part {}
  }

  static RandomStruct of(String name, Random random, List<RandomStruct> before) {
    boolean isUnion = random.nextInt(5) == 0;
    String type = (isUnion ? "union " : "struct ") + name;
    CStruct.Builder builder = isUnion ? CStruct.union(name) : CStruct.struct(name);
    StringBuilder c = new StringBuilder(type + " {");
    List<Part> parts = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      String member = "m" + i;
      int kind = random.nextInt(20);
      if (kind < 7) {
        CInteger integer = BITS.get(random.nextInt(BITS.size()));
        int width = 1 + random.nextInt(integer.size() * Byte.SIZE);
        builder.bits(member, integer, width);
        c.append(" %s %s : %d;".formatted(integer.spelling(), member, width));
        parts.add(new Part.Bits(member));
      } else if (kind < 10 && !before.isEmpty()) {
        RandomStruct inner = before.get(random.nextInt(before.size()));
        int length = random.nextInt(3);
        builder.member(sequence(length, inner.layout()).withName(member));
        c.append(" %s %s%s;".formatted(inner.type(), member, brackets(length)));
        parts.add(new Part.Inner(member, inner, Math.max(1, length)));
      } else {
        Plain plain = PLAIN.get(random.nextInt(PLAIN.size()));
        int rows = kind < 13 ? random.nextInt(3) : 0;
        int length = kind < 15 ? random.nextInt(4) : 0;
        MemoryLayout layout = sequence(rows, sequence(length, plain.layout()));
        builder.member(layout.withName(member));
        c.append(" %s %s%s%s;".formatted(plain.c(), member, brackets(rows), brackets(length)));
        parts.add(new Part.Bytes(member));
      }
    }
    CStruct struct = builder.build();
    GroupLayout layout = isUnion ? struct.unionLayout() : struct.layout();
    return new RandomStruct(type, name, c.append(" };\n").toString(), struct, layout, parts);
  }

  /** An array; 0 for none. */
  private static MemoryLayout sequence(int length, MemoryLayout element) {
    return length == 0 ? element : MemoryLayout.sequenceLayout(length, element);
  }

  private static String brackets(int length) {
    return length == 0 ? "" : "[" + length + "]";
  }

  /** What all members hold, and nothing of the padding between them. */
  List<String> values(MemorySegment memory) {
    List<String> values = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Part.Bits bits -> values.add(bits.name() + " " + struct.bits(bits.name()).get(memory));
        case Part.Bytes bytes -> {
          byte[] plain = slice(memory, bytes).toArray(JAVA_BYTE);
          values.add(bytes.name() + " " + HexFormat.of().formatHex(plain));
        }
        case Part.Inner inner ->
            slice(memory, inner)
                .elements(inner.struct().layout())
                .forEach(element -> values.addAll(inner.struct().values(element)));
      }
    }
    return values;
  }

  private MemorySegment slice(MemorySegment memory, Part part) {
    PathElement path = PathElement.groupElement(part.name());
    return memory.asSlice(layout.byteOffset(path), layout.select(path).byteSize());
  }
}
