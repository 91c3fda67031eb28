package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member that asks for an alignment of its own, as {@code alignas} does.
 *
 * <pre>{@code
 * @Struct record Block(int id, @Align(16) double value) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Align {
  /** {@return the alignment in bytes, a power of two} */
  int value();
}
