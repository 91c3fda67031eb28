package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What C keeps beyond the call, for as long as the {@link java.lang.foreign.Arena} lives that is
 * passed in the same call: a callback, or the copy of a record, array or string with all that it
 * points to, callbacks among it.
 *
 * <p>What is retained with an automatic arena stays forever: nothing tells when C is done with it.
 *
 * <pre>{@code
 * void setListener(@Retained Listener listener, Arena lifetime);
 * void install(@Retained @In IoMethods methods, Arena lifetime);   // a table of functions
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Retained {
  /**
   * {@return whether C calls the callback exactly once, whenever that is: then there is no arena,
   * and the call of C frees all that was retained with it}
   *
   * <pre>{@code
   * void readLater(int fd, @Retained(once = true) Done done);
   * }</pre>
   *
   * <p>Of several callbacks of one function, C calls one, once. What C never calls stays forever.
   * What C calls again is an exception for the library's handler, or, when much time has passed,
   * another callback.
   */
  boolean once() default false;
}
