package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The C function behind a method, where the Java name does not say it all.
 *
 * <pre>{@code
 * @Symbol("animal_make_dog") Animal makeDog();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Symbol {
  /** {@return the name of the function in C; empty: the name of the method} */
  String value() default "";

  /**
   * {@return whether the library may lack the function: it can be asked with {@code
   * symbols().has(name)}, and only its call fails}
   */
  boolean optional() default false;

  /**
   * {@return whether the call skips the transition between Java and native code: for functions that
   * take less than a microsecond, never block and never call back, because no other thread of the
   * JVM reaches a safepoint meanwhile}
   *
   * <p>Such a function gets a Java array of numbers as it is: C reads and writes the array itself,
   * nothing is copied, and the garbage collector waits until the call is over. What a direction
   * such as {@link In} says then binds C alone.
   */
  boolean critical() default false;

  /**
   * {@return whether the function may block for long: the call of a virtual thread is then made by
   * a platform thread, so that the carrier is free meanwhile}
   *
   * <p>Callbacks of such a call run on the virtual thread. Interrupting it does not end the call: C
   * knows nothing of it, and the thread is interrupted when the call has returned. Calls of
   * platform threads are made as they are.
   */
  boolean blocking() default false;

  /**
   * {@return the version of the function, such as {@code GLIBC_2.2.5}, where a library has several
   * under one name; empty: the one that C programs of today get. Only Linux has versions, and there
   * not with musl: elsewhere the function is missing}
   */
  String version() default "";
}
