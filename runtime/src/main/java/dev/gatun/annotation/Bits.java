package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bit-field of a struct; with {@link Anonymous} one that has no name in C.
 *
 * <pre>{@code
 * @Struct record Flags(@Bits(1) boolean ready, @Bits(3) @C(UINT) int level) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Bits {
  /** {@return the number of bits; 0, without a name, ends the unit of the bit-fields before} */
  int value();
}
