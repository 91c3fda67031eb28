package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * A struct of a few random members.
 *
 * @param name its name
 * @param declaration its declaration in C
 * @param layout its layout
 * @param plain the names of its members that are no bit-fields
 * @param bits the names of its bit-fields
 */
record RandomStruct(
    String name, String declaration, CStruct layout, List<String> plain, List<String> bits) {
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

  static RandomStruct of(String name, Random random) {
    CStruct.Builder builder = CStruct.struct(name);
    StringBuilder c = new StringBuilder("struct " + name + " {");
    List<String> plain = new ArrayList<>();
    List<String> bits = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      String member = "m" + i;
      if (random.nextInt(10) < 4) {
        CInteger type = BITS.get(random.nextInt(BITS.size()));
        int width = 1 + random.nextInt(type.size() * Byte.SIZE);
        builder.bits(member, type, width);
        c.append(" %s %s : %d;".formatted(type.spelling(), member, width));
        bits.add(member);
      } else {
        Plain type = PLAIN.get(random.nextInt(PLAIN.size()));
        builder.member(type.layout().withName(member));
        c.append(" %s %s;".formatted(type.c(), member));
        plain.add(member);
      }
    }
    return new RandomStruct(name, c.append(" };\n").toString(), builder.build(), plain, bits);
  }

  /** What all members hold, and nothing of the padding between them. */
  List<String> values(MemorySegment struct) {
    List<String> values = new ArrayList<>();
    StructLayout members = layout.layout();
    for (String member : plain) {
      PathElement path = PathElement.groupElement(member);
      long size = members.select(path).byteSize();
      byte[] bytes = struct.asSlice(members.byteOffset(path), size).toArray(JAVA_BYTE);
      values.add(member + " " + HexFormat.of().formatHex(bytes));
    }
    for (String member : bits) {
      values.add(member + " " + layout.bits(member).get(struct));
    }
    return values;
  }
}
