package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A returned string whose memory belongs to the caller: it is freed when it has been copied to
 * Java, and also when it could not be, because its bytes are not valid.
 *
 * <pre>{@code
 * @Owned String strdup(String text);
 * @Owned("sqlite3_free") @Nullable String sqlite3_expanded_sql(Statement statement);
 * }</pre>
 *
 * <p>The function that frees gets the pointer that C gave, once, and never {@code NULL}. Of a
 * {@code String[]} that is the pointer to the array: what each string needs is the function's
 * business, so {@code free} is right where all of it is one piece of memory.
 *
 * <p>With {@link OutReturn} the pointer is freed where the function did not fail.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Owned {
  /**
   * {@return the name in C of the function that frees, a {@code void f(void *)}: of the same
   * library, or else one that every process has}
   */
  String value() default "free";
}
