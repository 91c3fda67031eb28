package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result comes through an out-parameter: C gets a pointer to memory for it, which is zero
 * before the call, and Java does not see the parameter.
 *
 * <p>What C itself returns is a status. A function with {@code throws} is asked by it whether it
 * failed, and the result is read only where it did not; without {@code throws} the status is
 * ignored.
 *
 * <pre>{@code
 * @OutReturn int width(Image image) throws ErrnoException;   // int width(Image *image, int *out)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OutReturn {
  /**
   * {@return the position of the out-parameter among the arguments of the C function, counted from
   * 0; -1: it is the last}
   */
  int index() default -1;

  /** {@return the type of what C itself returns, where the function has {@code throws}} */
  CType status() default CType.INT;
}
