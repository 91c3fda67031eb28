package dev.gatun.processor.layout;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.runtime.layout.Abi;

/**
 * Tells whether a Java value is the C value as it stands, bit by bit, or has to be converted by the
 * runtime's {@code CInteger} because only the platform knows its width, or Java's type is wider.
 */
public final class Carriage {
  private Carriage() {}

  /** {@return whether the bits in memory are those of the Java value on every platform} */
  public static boolean isPlainInMemory(Scalar scalar) {
    return switch (scalar.carrier()) {
      case FLOAT, DOUBLE -> true;
      case BOOLEAN -> scalar.c() == CType.BOOL;
      default ->
          Abi.hasFixedSize(scalar.c())
              && Abi.LINUX_X64.extent(scalar.c()).size() == scalar.carrier().size();
    };
  }

  /** {@return whether a Java array of such elements has the bits that C expects, one by one} */
  public static boolean isPlainInArrays(NativeType element) {
    return element instanceof Scalar scalar
        && scalar.carrier() != Carrier.BOOLEAN
        && isPlainInMemory(scalar);
  }

  /**
   * {@return whether the linker passes the Java value as C expects it on every platform: small
   * integers are extended to registers by the sign that Java's type has}
   */
  public static boolean isPlainInCalls(Scalar scalar) {
    return isPlainInMemory(scalar)
        && switch (scalar.carrier()) {
          case BYTE, SHORT -> Abi.isAlwaysSigned(scalar.c());
          case CHAR -> Abi.isNeverSigned(scalar.c());
          case BOOLEAN, INT, LONG, FLOAT, DOUBLE -> true;
        };
  }

  /** {@return whether an enum's number crosses as a plain Java {@code int}} */
  public static boolean isPlainEnum(CType type) {
    return isPlainInMemory(new Scalar(type, Carrier.INT));
  }
}
