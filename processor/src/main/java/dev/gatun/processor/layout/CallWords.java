package dev.gatun.processor.layout;

import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Thrown;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import java.util.Arrays;

/**
 * Counts what a call passes in the words of the JVM, of which it allows 255 at the most: a method
 * handle of more cannot be linked.
 */
public final class CallWords {
  /** As many as a method may have. */
  public static final int MOST = 255;

  /** The method handle, and the address of the function. */
  private static final int ALWAYS = 3;

  private CallWords() {}

  /**
   * {@return the words of a call, as many as any platform needs}
   *
   * @param unit the declarations around the function
   * @param function the function, or that of a callback
   */
  public static long of(Unit unit, Function function) {
    boolean isCaptured =
        function
            .failing()
            .filter(it -> it.thrown() instanceof Thrown.Errno || isLastError(it.thrown()))
            .isPresent();
    boolean returnsGroup =
        !(function.returned() instanceof NativeType.Nothing)
            && CValue.of(function.returned()) instanceof CValue.Group;
    int pointer = hasPinned(function) ? 3 : 2;
    return ALWAYS
        + (isCaptured ? pointer : 0)
        + (returnsGroup ? pointer : 0)
        + Argument.of(function).stream().mapToLong(it -> words(unit, it, pointer)).sum();
  }

  private static boolean isLastError(Thrown thrown) {
    return thrown instanceof Thrown.LastError;
  }

  /** Whether C gets pointers into Java arrays, each of which is an object and an offset. */
  private static boolean hasPinned(Function function) {
    return function.isCritical() && function.parameters().stream().anyMatch(CallWords::isPinned);
  }

  private static boolean isPinned(Parameter parameter) {
    NativeType data = parameter.type() instanceof Slice slice ? slice.data() : parameter.type();
    return data instanceof ArrayPointer array && Carriage.isPlainInArrays(array.element());
  }

  private static long words(Unit unit, Argument argument, int pointer) {
    return switch (argument) {
      case Argument.Value value -> words(unit, value.parameter(), pointer);
      case Argument.Length length -> 2;
      case Argument.Out out -> pointer;
      case Argument.OutLength length -> pointer;
    };
  }

  private static long words(Unit unit, Parameter parameter, int pointer) {
    NativeType type = parameter.type();
    return switch (type) {
      case Scalar scalar -> isOneWord(scalar) && !parameter.isVariadic() ? 1 : 2;
      case Enumerated enumerated -> Carriage.isPlainEnum(enumerated.c()) ? 1 : 2;
      default ->
          switch (CValue.of(type)) {
            case CValue.Group group -> 2 * longs(unit, group);
            case CValue.Number number -> 2;
            default -> pointer;
          };
    };
  }

  private static boolean isOneWord(Scalar scalar) {
    return Carriage.isPlainInCalls(scalar)
        && scalar.carrier() != Carrier.LONG
        && scalar.carrier() != Carrier.DOUBLE;
  }

  /** The struct in pieces of 8 bytes, as registers and the stack take it. */
  private static long longs(Unit unit, CValue.Group group) {
    return Arrays.stream(Abi.values())
        .map(abi -> new Arrangement(unit, abi))
        .filter(platform -> platform.exists(unit.known().get(group.type())))
        .mapToLong(platform -> (platform.extent(group).size() + Long.BYTES - 1) / Long.BYTES)
        .max()
        .orElse(1);
  }
}
