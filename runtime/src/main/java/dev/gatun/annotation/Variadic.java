package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * From this parameter on, the arguments are the variable ones of C: those that its prototype has
 * {@code ...} for. C's default promotions are applied, as its compiler would.
 *
 * <pre>{@code
 * int open(String path, int flags, @Variadic @C(MODE_T) int mode) throws ErrnoException;
 * int sum(int count, @Variadic int... values);
 * int printf(String format, @Variadic Object... args);
 * }</pre>
 *
 * <p>Of {@code Object...} each value is told by its class: {@code Byte}, {@code Short}, {@code
 * Character}, {@code Boolean} and {@code Integer} are an {@code int}; {@code Long} is a {@code long
 * long} (for a {@code long} of C, which Windows has 32 bits for, pass an {@code Integer} there);
 * {@code Float} and {@code Double} are a {@code double}; {@code String} is a {@code char *} for the
 * duration of the call; a native {@code MemorySegment} or a {@code StructArray} is a pointer; null
 * is {@code NULL}. Anything else is an {@code IllegalArgumentException}, unless {@link #types} has
 * its class. What the C function expects, such as after a format, cannot be checked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Variadic {
  /**
   * {@return of {@code Object...}, the types declared for C that can be among the values: a record
   * is passed by value, a view as a pointer, an enum as its number}
   */
  Class<?>[] types() default {};
}
