package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An opaque pointer of C with a type of its own.
 *
 * <p>With {@code close}, what a function of the library returns belongs to Java, which closes it
 * once: using it after that, or closing it again, is an {@link IllegalStateException}; so is
 * closing it while a call on any thread uses it. What C gives to a callback, or has in a struct or
 * array, belongs to C: it is closed by C alone. A handle that is never closed leaks, as in C. C's
 * pointer is a new object each time it is given, and equal to itself alone.
 *
 * <pre>{@code
 * @Handle(close = "sqlite3_close_v2") interface Database extends AutoCloseable {
 *   @Override void close();
 * }
 * @Handle(close = "sqlite3_finalize", belongsTo = Database.class)
 * interface Statement extends AutoCloseable {
 *   @Override void close();
 * }
 * @Handle interface Window {}   // only a typed pointer
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Handle {
  /** {@return the name in C of what it points to; empty: the name of the interface} */
  String value() default "";

  /**
   * {@return the function that closes it, which takes the pointer alone; empty: it is not closed}
   *
   * <p>What the function returns is looked at only where {@code close()} has {@code throws}: then
   * it is an {@code int}. The handle is closed after it, whatever it said.
   */
  String close() default "";

  /**
   * {@return the handle that it belongs to, which has to be open as long as it is used}
   *
   * <p>A function that makes it has one parameter of that type, its owner. Closing the owner closes
   * first what belongs to it and is still open, the youngest first.
   */
  Class<?> belongsTo() default void.class;
}
