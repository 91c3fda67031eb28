package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pointer and a length that belong together: one Java value, two values in C.
 *
 * <pre>{@code
 * @C(SSIZE_T) long write(int fd, @Slice @In byte[] data);
 * @Struct("String") record Text(@Slice(length = "len", lengthType = UINT64_T) String data) {}
 * @Callback interface Sink { void write(@Slice byte[] data); }
 * }</pre>
 *
 * <p>What C gives as a pointer and a length, to a callback or in a struct, is copied to a Java
 * array or {@code String}; a {@code MemorySegment} or {@link dev.gatun.runtime.StructArray} is the
 * memory itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Slice {
  /** {@return the name of the length in C; empty: unnamed, which only a parameter can be} */
  String length() default "";

  /** {@return the type of the length in C} */
  CType lengthType() default CType.SIZE_T;

  /** {@return whether the length comes before the pointer} */
  boolean lengthFirst() default false;
}
