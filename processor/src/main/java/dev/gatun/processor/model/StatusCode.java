package dev.gatun.processor.model;

import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;

/** What a function returned, as the number that says why it failed. */
public final class StatusCode {
  private StatusCode() {}

  /** {@return whether a parameter of a type can take the number, whatever it is} */
  public static boolean fits(NativeType returned, NativeType parameter) {
    return switch (parameter) {
      case Enumerated wanted ->
          returned instanceof Enumerated given && given.type().equals(wanted.type());
      case Scalar wanted ->
          switch (returned) {
            case Scalar given ->
                given.carrier().isInteger() && widens(given.carrier(), wanted.carrier());
            case Enumerated given -> widens(Carrier.INT, wanted.carrier());
            default -> false;
          };
      default -> false;
    };
  }

  private static boolean widens(Carrier given, Carrier wanted) {
    return given == wanted
        || wanted == Carrier.LONG
        || wanted == Carrier.INT && given != Carrier.LONG;
  }
}
