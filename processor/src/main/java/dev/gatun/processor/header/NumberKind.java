package dev.gatun.processor.header;

import dev.gatun.annotation.CType;
import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.runtime.layout.Abi;
import java.util.Optional;

/** C's types of numbers, in the order in which {@link QuestionText#KINDS} counts them. */
enum NumberKind {
  NONE(Kind.SIGNED, ""),
  BOOL(Kind.BOOL, "_Bool"),
  CHAR(Kind.SIGNED_CHAR, "char"),
  SIGNED_CHAR(Kind.SIGNED, "signed char"),
  UNSIGNED_CHAR(Kind.UNSIGNED, "unsigned char"),
  SHORT(Kind.SIGNED, "short"),
  UNSIGNED_SHORT(Kind.UNSIGNED, "unsigned short"),
  INT(Kind.SIGNED, "int"),
  UNSIGNED_INT(Kind.UNSIGNED, "unsigned int"),
  LONG(Kind.SIGNED, "long"),
  UNSIGNED_LONG(Kind.UNSIGNED, "unsigned long"),
  LONG_LONG(Kind.SIGNED, "long long"),
  UNSIGNED_LONG_LONG(Kind.UNSIGNED, "unsigned long long"),
  FLOAT(Kind.FLOAT, "float"),
  DOUBLE(Kind.FLOAT, "double"),
  LONG_DOUBLE(Kind.FLOAT, "long double");

  private final Kind kind;
  private final String spelling;

  NumberKind(Kind kind, String spelling) {
    this.kind = kind;
    this.spelling = spelling;
  }

  /** The number of a kind; nothing if it is none. */
  static Optional<Number> number(long index, long size, Abi abi) {
    if (index <= 0 || index >= values().length) {
      return Optional.empty();
    }
    NumberKind it = values()[(int) index];
    Kind kind = it == CHAR && !abi.isSigned(CType.CHAR) ? Kind.UNSIGNED_CHAR : it.kind;
    return Optional.of(new Number(kind, (int) size, it.spelling));
  }

  /** Whether an enum can be made of it. */
  static boolean isOfEnums(long index) {
    return index == INT.ordinal() || index == UNSIGNED_INT.ordinal();
  }
}
