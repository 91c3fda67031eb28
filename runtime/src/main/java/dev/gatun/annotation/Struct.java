package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A C struct: a record is its value, an interface is a view of its memory.
 *
 * <pre>{@code
 * @Struct record Point(int x, int y) {}
 * @Struct("Point") interface PointView { int x(); void x(int x); int y(); void y(int y); }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Struct {
  /** {@return the name of the struct in C; empty: the name of the Java type} */
  String value() default "";

  /**
   * {@return whether C has members beside those that are declared; where each lies, and how large
   * the whole is, the C compiler says for the platforms that it is asked for}
   *
   * <p>It has to be in a library with a header. C passes it by pointer only.
   */
  boolean partial() default false;

  /** {@return whether its members lie without padding, as {@code __attribute__((packed))} says} */
  boolean packed() default false;

  /**
   * {@return the most that a member is aligned to, as {@code #pragma pack} says; 0 for no bound}
   */
  int pack() default 0;

  /** {@return the least that the whole is aligned to, as {@code alignas} says; 0 for none} */
  int align() default 0;
}
