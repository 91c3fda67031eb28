package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The charset of a string in C, where that is not UTF-8: of one string, or of all strings of a
 * declared type and what nests in it.
 *
 * <pre>{@code
 * @Encoding("ISO-8859-1") String title(@Encoding("ISO-8859-1") String artist);
 * }</pre>
 *
 * <p>Strings among the {@code Object...} of a variadic function are in UTF-8. Wide strings are
 * {@code @C(WCHAR_T) String}, {@code @C(CHAR16_T) String} and {@code @C(CHAR32_T) String}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Encoding {
  /**
   * {@return the name of a charset of Java, whose NUL is one byte; a character that it cannot hold
   * is an exception}
   */
  String value();
}
