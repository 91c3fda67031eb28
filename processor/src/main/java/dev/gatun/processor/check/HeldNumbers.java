package dev.gatun.processor.check;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.runtime.layout.Abi;

/** Which numbers a type can have at all, on some platform. */
final class HeldNumbers {
  private HeldNumbers() {}

  /** Whether a type can have the number; one that is no number can have any. */
  static boolean holds(NativeType type, long number) {
    return switch (type) {
      case Scalar scalar -> holds(scalar.c(), scalar.carrier(), number);
      case Enumerated enumerated -> holds(enumerated.c(), Carrier.INT, number);
      default -> true;
    };
  }

  private static boolean holds(CType type, Carrier carrier, long number) {
    if (carrier == Carrier.BOOLEAN) {
      return number == 0 || number == 1;
    }
    long size = Math.min(Abi.greatestSize(type), carrier.size());
    boolean isSigned = size < carrier.size() ? !Abi.isNeverSigned(type) : carrier != Carrier.CHAR;
    if (size == Long.BYTES) {
      return true;
    }
    long half = 1L << size * Byte.SIZE - 1;
    return isSigned ? -half <= number && number < half : 0 <= number && number < 2 * half;
  }
}
