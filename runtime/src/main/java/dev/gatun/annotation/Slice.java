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
 *
 * <p>As the result of a method with {@link OutReturn}, C gets {@code T *data, size_t *length}: the
 * length holds how many elements there is room for, and C leaves there how many it has written, or
 * wants to write.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Slice {
  /** {@return the name of the length in C; empty: unnamed, which only a parameter can be} */
  String length() default "";

  /** {@return the type of the length in C} */
  CType lengthType() default CType.SIZE_T;

  /**
   * {@return for how many elements C gets room, where it writes the slice as the result of a method
   * with {@link OutReturn}; 0: C is asked first, with {@code NULL} and the length 0, and called
   * again with the room that it wants}
   */
  int capacity() default 0;

  /** {@return whether the length comes before the pointer} */
  boolean lengthFirst() default false;
}
