package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Java enum that mirrors a C enum.
 *
 * <pre>{@code
 * @CEnum enum AnimalKind { @Value(0) DOG, @Value(1) CAT }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CEnum {
  /** {@return the name of the enum in C; empty: the name of the Java type} */
  String value() default "";
}
