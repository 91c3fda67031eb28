package dev.gatun.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the types that Gatun generates.
 *
 * <p>It is kept at run time because a failed callback looks for the generated method below it on
 * the stack, which will rethrow the exception.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GatunGenerated {
  /**
   * {@return the members of a view of a struct, such as {@code x, y}, in the order in which they
   * were laid out; empty for what has no such order}
   *
   * <p>Methods of a class file have no order that every compiler keeps. Whoever uses the view later
   * can tell by this that they are in another one, or that the view has changed since.
   */
  String value() default "";
}
