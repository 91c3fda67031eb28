package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A C union: an interface is a view of its memory, a record all its readings at once, and a sealed
 * interface with {@link Variant variants} the member that a {@link Tagged tag} selects.
 *
 * <pre>{@code
 * @Union interface Number { int i(); void i(int v); float f(); void f(float v); }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Union {
  /** {@return the name of the union in C; empty: the name of the Java type} */
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
