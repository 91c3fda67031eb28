package dev.gatun.processor.importer;

import dev.gatun.annotation.CType;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Qualified;
import dev.gatun.processor.header.HeaderType.Typedef;
import dev.gatun.runtime.layout.Abi;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A number of C, and the Java type that holds all its values.
 *
 * @param c the type in C
 * @param carrier the primitive of Java
 */
record Scalar(CType c, String carrier) {
  /** Numbers that Java keeps as the bits they are, since they stand for something else. */
  private static final Set<CType> BITS =
      Set.of(
          CType.CHAR,
          CType.WCHAR_T,
          CType.CHAR32_T,
          CType.PID_T,
          CType.UID_T,
          CType.GID_T,
          CType.MODE_T,
          CType.SOCKLEN_T);

  /**
   * The scalar of a number.
   *
   * @param type the number, maybe by another name
   * @param abi the platform
   * @throws NotDeclarableException if Java has none for it
   */
  static Scalar of(HeaderType type, Abi abi) throws NotDeclarableException {
    HeaderType at = type;
    while (true) {
      switch (at) {
        case Typedef typedef -> {
          Optional<CType> known = named(typedef, abi);
          if (known.isPresent()) {
            return new Scalar(known.get(), carrier(known.get()));
          }
          at = typedef.type();
        }
        case Qualified qualified -> at = qualified.type();
        case Number number -> {
          CType c = plain(number, abi);
          return new Scalar(c, carrier(c));
        }
        default -> throw new NotDeclarableException("Java has no number for it");
      }
    }
  }

  /** That of an integer of some size. */
  static Scalar ofInteger(int size, boolean isSigned, Abi abi) throws NotDeclarableException {
    return of(new Number(isSigned ? Kind.SIGNED : Kind.UNSIGNED, size, ""), abi);
  }

  private static Optional<CType> named(Typedef typedef, Abi abi) {
    return Arrays.stream(CType.values())
        .filter(c -> c.spelling().equals(typedef.name()))
        .filter(c -> HeaderFacts.plain(typedef) instanceof Number number && isAlike(c, number, abi))
        .findFirst();
  }

  private static boolean isAlike(CType c, Number number, Abi abi) {
    boolean isReal = c == CType.FLOAT || c == CType.DOUBLE;
    boolean isSigned = number.kind() == Kind.SIGNED || number.kind() == Kind.SIGNED_CHAR;
    return abi.has(c)
        && abi.extent(c).size() == number.size()
        && isReal == (number.kind() == Kind.FLOAT)
        && (c == CType.BOOL) == (number.kind() == Kind.BOOL)
        && (isReal || c == CType.BOOL || abi.isSigned(c) == isSigned);
  }

  private static CType plain(Number number, Abi abi) throws NotDeclarableException {
    Optional<CType> spelled =
        Arrays.stream(CType.values())
            .filter(c -> c.spelling().equals(number.name()) && isAlike(c, number, abi))
            .findFirst();
    if (spelled.isPresent()) {
      return spelled.get();
    }
    for (CType c :
        new CType[] {
          CType.BOOL,
          CType.SCHAR,
          CType.UCHAR,
          CType.SHORT,
          CType.USHORT,
          CType.INT,
          CType.UINT,
          CType.LONG_LONG,
          CType.ULONG_LONG,
          CType.FLOAT,
          CType.DOUBLE
        }) {
      if (isAlike(c, number, abi)) {
        return c;
      }
    }
    throw new NotDeclarableException("Java has no " + number.name());
  }

  private static String carrier(CType c) {
    return switch (c) {
      case BOOL -> "boolean";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case CHAR16_T -> "char";
      default -> {
        long size = Abi.greatestSize(c);
        boolean isExact = BITS.contains(c) || Abi.isAlwaysSigned(c);
        yield isExact ? ofSize(size) : ofSize(Math.max(size * 2, Integer.BYTES));
      }
    };
  }

  private static String ofSize(long size) {
    return size == 1 ? "byte" : size == 2 ? "short" : size == 4 ? "int" : "long";
  }

  /** The type as it is written in Java: with what it is in C, where that is not what Java says. */
  String written() {
    return isNatural() ? carrier : "@C(" + c + ") " + carrier;
  }

  /** An element of an array is the bits that it has in C. */
  String element() {
    boolean isFixed = Abi.hasFixedSize(c) && c != CType.BOOL;
    if (!isFixed || carrier.equals("float") || carrier.equals("double") || isNatural()) {
      return written();
    }
    return ofSize(Abi.greatestSize(c));
  }

  private boolean isNatural() {
    return switch (c) {
      case BOOL, SCHAR, INT8_T, SHORT, INT16_T, INT, INT32_T, LONG_LONG, INT64_T -> true;
      case FLOAT, DOUBLE, CHAR16_T -> true;
      default -> false;
    };
  }
}
