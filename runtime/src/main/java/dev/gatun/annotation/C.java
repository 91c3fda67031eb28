package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The C scalar type behind a Java type: of the same width, the raw bits cross; where Java is wider,
 * the value crosses and is range-checked when written.
 *
 * <pre>{@code
 * @C(SIZE_T) long strlen(String s);
 * }</pre>
 *
 * <p>On a {@code String} the type of its units: {@link CType#WCHAR_T}, {@link CType#CHAR16_T} or
 * {@link CType#CHAR32_T}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface C {
  /** {@return the type in C} */
  CType value();
}
