package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When a C function failed; what is thrown then is the one exception after {@code throws}.
 *
 * <p>{@code ErrnoException}, {@code LastErrorException} and {@code StatusException} are built from
 * what C says. Any other class is built by one of its public constructors, looked for in this
 * order: {@code (String message, int code)}, {@code (int code, String message)}, {@code (String
 * message)}, {@code (int code)}, {@code ()}. The code is what C returned; it may also be a {@code
 * long}, and must be where the function returns one, or the enum that the function returns.
 *
 * <pre>{@code
 * @FailsWhen(value = NON_ZERO, except = {ROW, DONE}, message = "errorMessage")
 * int step(Statement statement) throws SqliteException;
 * }</pre>
 *
 * <p>Without it, a function with {@code throws ErrnoException} failed when it returns a negative
 * number or {@code NULL}, and one with {@code throws LastErrorException} when it returns zero,
 * false or {@code NULL}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FailsWhen {
  /** {@return what C returns when it failed} */
  Outcome value();

  /** {@return the numbers that are no failure all the same} */
  long[] except() default {};

  /**
   * {@return the name of the method of the same interface that gives the text; empty: there is
   * none}
   *
   * <p>It returns a {@code String} and throws nothing; it may have a body. It is called right after
   * the failure: an integer or enum among its parameters is what C returned, every other parameter
   * the argument of the same type that the failed function was called with, and of the same name
   * where several have that type. Where it gives {@code NULL}, or fails itself, the text is that of
   * a function without it.
   */
  String message() default "";
}
