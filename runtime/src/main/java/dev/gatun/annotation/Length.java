package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of elements of an array that lies inside a struct: of a Java array, or of the
 * characters of a string.
 *
 * <pre>{@code
 * @Struct record Matrix(@Length(9) double[] cells) {}
 * @Struct record Person(@Length(32) String name, @Length(4) String[] tags) {}
 * @Struct record Board(@Length({3, 4}) int[][] grid) {}
 * @Struct record Fleet(@Length({4, 32}) String[] ships) {}
 * }</pre>
 *
 * <p>In C, the name is {@code char name[32]}, the tags are {@code const char *tags[4]}, the grid is
 * {@code int grid[3][4]}, and the ships are {@code char ships[4][32]}. A string that is read ends
 * at its NUL, or with the array where C wrote none. One that is written leaves room for a NUL, or
 * is an exception; the rest of the array becomes zero.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Length {
  /** {@return the number of elements, 1 or more; of an array of arrays, one for each dimension} */
  int[] value();
}
