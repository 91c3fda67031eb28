package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constant of a library's interface that has the value of a macro or enum constant of the header.
 *
 * <p>It is a compile-time constant: a number or a {@code String}, written as a literal or made of
 * some. Java uses it as it stands; nothing is generated for it.
 *
 * <pre>{@code
 * @Constant("SQLITE_ROW") int ROW = 100;
 * }</pre>
 *
 * <p>On a constant of an enum with {@link CEnum} it says which macro or constant has its number,
 * where the header has no enum of that name, or other names in it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Constant {
  /** {@return the name in C; empty: the name of the field} */
  String value() default "";
}
