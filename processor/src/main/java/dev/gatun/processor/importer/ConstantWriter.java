package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderFacts.HeaderConstant;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Pointer;
import java.util.Optional;

/** Writes macros and enum constants as constants of Java. */
final class ConstantWriter {
  /** The compiler is asked for as many characters, and the value of a longer text is not known. */
  private static final int LONGEST_TEXT = 4096;

  private final HeaderFacts facts;
  private final Naming naming;

  ConstantWriter(HeaderFacts facts, Naming naming) {
    this.facts = facts;
    this.naming = naming;
  }

  /** The constant, or why there is none; nothing for what has no value at all. */
  Lines write(Declared declared) {
    Lines lines = new Lines(1);
    String name = declared.name();
    Optional<HeaderConstant> value = facts.constant(name);
    Optional<HeaderType> type = facts.symbol(name);
    boolean isPointer =
        declared.kind() == Declared.Kind.MACRO
            && type.filter(it -> HeaderFacts.plain(it) instanceof Pointer).isPresent();
    if (declared.kind() == Declared.Kind.FUNCTION_MACRO) {
      return lines.leftOut(name, "a macro with parameters is no function");
    }
    if (MacroText.isEmpty(declared) && declared.kind() == Declared.Kind.MACRO) {
      return lines;
    }
    if (isPointer) {
      Optional<HeaderConstant> address = facts.constant(Survey.addressOf(name));
      return address.isEmpty()
          ? lines.leftOut(name, "it is a pointer, and not a number that was made one")
          : lines.add(
              "MemorySegment "
                  + naming.constant(name)
                  + " = MemorySegment.ofAddress("
                  + number((Long) address.get().value())
                  + ");");
    }
    if (value.isEmpty()) {
      return lines.leftOut(name, reason(declared, type));
    }
    Optional<String> written = written(value.get());
    if (written.isEmpty()) {
      return lines.leftOut(name, "its text is too long, or no UTF-8");
    }
    String free = naming.constant(name);
    int blank = written.get().indexOf(' ');
    return lines.add(
        "@Constant"
            + (free.equals(name) ? " " : "(\"" + name + "\") ")
            + written.get().substring(0, blank)
            + " "
            + free
            + " = "
            + written.get().substring(blank + 1)
            + ";");
  }

  private static String reason(Declared declared, Optional<HeaderType> type) {
    if (type.map(HeaderFacts::plain).filter(HeaderType.Function.class::isInstance).isPresent()) {
      return "it stands for a function, " + declared.body();
    }
    return type.isPresent() || !MacroText.canBeValue(declared)
        ? "it has no value that the compiler knows"
        : "it is no value";
  }

  /** The type and the value, with a blank between them. */
  private static Optional<String> written(HeaderConstant constant) {
    return switch (constant.value()) {
      case Long bits -> {
        // What has no sign in C and does not fit has the same bits in Java.
        boolean isInt = bits == bits.intValue() && (bits >= 0 || constant.isNegative());
        yield Optional.of(isInt ? "int " + bits : "long " + bits + "L");
      }
      case Double real -> Optional.of("double " + real(real));
      case String text ->
          text.length() >= LONGEST_TEXT || text.indexOf('\ufffd') >= 0
              ? Optional.empty()
              : Optional.of("String " + JavaWords.literal(text));
      default -> Optional.empty();
    };
  }

  private static String number(long value) {
    return value == (int) value ? String.valueOf(value) : value + "L";
  }

  private static String real(double value) {
    if (Double.isNaN(value)) {
      return "Double.NaN";
    }
    return Double.isInfinite(value)
        ? value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY"
        : String.valueOf(value);
  }
}
