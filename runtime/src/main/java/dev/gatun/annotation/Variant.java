package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One member of a tagged union, and the tags that select it.
 *
 * <pre>{@code
 * @Variant("DOG") record DogTail(@C(UINT16_T) int dogTail) implements Body {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Variant {
  /**
   * {@return names of constants of the tag enum, or integers; the first is written; none for the
   * variant that is also {@link Unknown}}
   */
  String[] value() default {};
}
