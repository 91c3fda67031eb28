package dev.gatun.processor.layout;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.Outcome;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.Thrown;
import dev.gatun.runtime.layout.Abi;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells by which results a function can say that it failed. */
public final class Outcomes {
  private Outcomes() {}

  /** {@return the outcomes that a result can have on every platform} */
  public static Set<Outcome> of(NativeType returned) {
    return switch (returned) {
      case Scalar scalar when scalar.carrier() == Carrier.BOOLEAN ->
          EnumSet.of(Outcome.FALSE, Outcome.TRUE);
      case Scalar scalar when scalar.carrier().isInteger() -> ofNumber(scalar.c());
      case Enumerated enumerated -> ofNumber(enumerated.c());
      case UserObject object -> EnumSet.of(Outcome.NULL);
      case Address address -> EnumSet.of(Outcome.NULL, Outcome.MINUS_ONE);
      case Text text -> EnumSet.of(Outcome.NULL);
      case TextList list -> EnumSet.of(Outcome.NULL);
      case HandlePointer handle -> EnumSet.of(Outcome.NULL, Outcome.MINUS_ONE);
      case ViewPointer view -> EnumSet.of(Outcome.NULL, Outcome.MINUS_ONE);
      case FunctionPointer pointer -> EnumSet.of(Outcome.NULL, Outcome.MINUS_ONE);
      default -> EnumSet.noneOf(Outcome.class);
    };
  }

  /** {@return whether a result can say that the function failed, in the way that is asked for} */
  public static boolean canTell(Failing failing, NativeType returned) {
    return failure(failing, returned).filter(of(returned)::contains).isPresent();
  }

  /** {@return the outcome that is the failure, as it is written or as is usual} */
  public static Optional<Outcome> failure(Failing failing, NativeType returned) {
    return failing.outcome().or(() -> usual(failing.thrown(), returned));
  }

  private static Optional<Outcome> usual(Thrown thrown, NativeType returned) {
    List<Outcome> usual =
        switch (thrown) {
          case Thrown.Errno errno -> List.of(Outcome.NEGATIVE, Outcome.NULL);
          case Thrown.LastError error -> List.of(Outcome.ZERO, Outcome.FALSE, Outcome.NULL);
          case Thrown.Status status -> List.of();
          case Thrown.Own own -> List.of();
        };
    return usual.stream().filter(of(returned)::contains).findFirst();
  }

  private static Set<Outcome> ofNumber(CType type) {
    return Abi.isAlwaysSigned(type)
        ? EnumSet.of(
            Outcome.NEGATIVE, Outcome.MINUS_ONE, Outcome.NON_ZERO, Outcome.ZERO, Outcome.POSITIVE)
        : EnumSet.of(Outcome.MINUS_ONE, Outcome.NON_ZERO, Outcome.ZERO);
  }
}
