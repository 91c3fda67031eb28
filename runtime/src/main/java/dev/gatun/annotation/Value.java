package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of an enum constant; without it, one more than the constant before, as in C.
 *
 * <pre>{@code
 * @CEnum enum Level { @Value(10) LOW, @Value(20) HIGH }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Value {
  /** {@return the number that C uses} */
  long value();
}
