package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A global variable of C, on methods of a library: its getter, its setter of the same Java name, or
 * its address.
 *
 * <pre>{@code
 * @Variable int counter();
 * @Variable void counter(int value);
 * @Variable("zoo_limits") @Length(3) int[] limits();             // a copy
 * @Variable ConfigView config();                                 // a view of the variable itself
 * @Variable void motd(String text, Arena lifetime);              // char *motd: where the copy lives
 * @Variable(value = "counter", address = true) MemorySegment counterAddress();
 * }</pre>
 *
 * <p>A record or array is copied as a whole; a view or {@code StructArray} is the variable itself.
 * Nothing keeps C, or other threads, from changing the variable meanwhile.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Variable {
  /** {@return the name of the variable in C; empty: the name of the method} */
  String value() default "";

  /**
   * {@return whether the method gives the memory of the variable: as large as the type of its
   * getter is, or of size 0 where it has none}
   */
  boolean address() default false;
}
