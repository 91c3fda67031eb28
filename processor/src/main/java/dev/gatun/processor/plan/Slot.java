package dev.gatun.processor.plan;

import dev.gatun.annotation.CType;
import dev.gatun.processor.layout.Carriage;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.runtime.layout.Abi;
import java.util.Arrays;
import java.util.Locale;

/** One argument, or the result, of a function as the linker sees it. */
public sealed interface Slot {
  /** {@return a word for the name of a shape} */
  String word();

  /**
   * A Java primitive as it stands.
   *
   * @param carrier the primitive
   */
  record Plain(Carrier carrier) implements Slot {
    @Override
    public String word() {
      return camel(carrier.name());
    }
  }

  /**
   * A number that travels as a {@code long} and is converted by {@code CInteger}.
   *
   * @param type the type in C
   */
  record Converted(CType type) implements Slot {
    @Override
    public String word() {
      String word = camel(type.name());
      boolean isJava =
          Arrays.stream(Carrier.values()).anyMatch(java -> java.name().equals(type.name()));
      return isJava ? "C" + word : word;
    }
  }

  /**
   * A {@link Converted} number among variable arguments, at least as wide as an {@code int}.
   *
   * @param type the type in C, before its promotion
   */
  record Promoted(CType type) implements Slot {
    @Override
    public String word() {
      return "Promoted" + new Converted(type).word();
    }
  }

  /** A pointer. */
  record Pointer() implements Slot {
    @Override
    public String word() {
      return "Pointer";
    }
  }

  /** A pointer to a Java array that stays where it is during the call. */
  record Pinned() implements Slot {
    @Override
    public String word() {
      return "Pinned";
    }
  }

  /**
   * A pointer to a value of known size, which is read.
   *
   * @param target the value
   */
  record SizedPointer(NativeType target) implements Slot {
    @Override
    public String word() {
      return "Pointer";
    }
  }

  /**
   * A struct or union by value.
   *
   * @param type the declared type
   */
  record Group(JavaName type) implements Slot {
    @Override
    public String word() {
      return type.simple();
    }
  }

  /** {@return the slot for a value that C has; of a slice, its pointer} */
  static Slot of(NativeType type) {
    return switch (type) {
      case Scalar scalar ->
          Carriage.isPlainInCalls(scalar) ? new Plain(scalar.carrier()) : new Converted(scalar.c());
      case Enumerated enumerated ->
          Carriage.isPlainEnum(enumerated.c())
              ? new Plain(Carrier.INT)
              : new Converted(enumerated.c());
      case FlagSet flags -> of(flags.bits());
      case Copied copied -> new Group(copied.type());
      case Viewed viewed -> new Group(viewed.type());
      case Dereferenced dereferenced -> new SizedPointer(dereferenced.target());
      default -> new Pointer();
    };
  }

  /** {@return the slot among variable arguments, where C promotes what is small} */
  default Slot promoted() {
    return switch (this) {
      case Plain(Carrier carrier) ->
          switch (carrier) {
            case BOOLEAN, BYTE, SHORT, CHAR -> new Plain(Carrier.INT);
            case FLOAT -> new Plain(Carrier.DOUBLE);
            case INT, LONG, DOUBLE -> this;
          };
      case Converted(CType type) when Abi.leastSize(type) < Integer.BYTES -> new Promoted(type);
      default -> this;
    };
  }

  private static String camel(String constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.split("_")) {
      camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return camel.toString();
  }
}
