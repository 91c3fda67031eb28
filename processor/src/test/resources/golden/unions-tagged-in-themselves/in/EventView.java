package demo;

import static dev.gatun.annotation.CType.UINT32_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Variant;

/** The same, where it is. */
@Union("Event")
@Tagged(by = "type")
public sealed interface EventView {
  /** What happened, and its number. */
  @C(UINT32_T)
  long type();

  /** No more. */
  @Variant("0")
  non-sealed interface Quit extends EventView {}

  /** A key was pressed or released. */
  @Variant({"0x300", "0x301"})
  non-sealed interface Key extends EventView {
    /** Which one. */
    int code();

    /** Makes it another one. */
    void code(int code);
  }

  /** Something that is not looked at. */
  @Unknown
  @Variant
  non-sealed interface Other extends EventView {
    /** What belongs to it. */
    long data();
  }
}
