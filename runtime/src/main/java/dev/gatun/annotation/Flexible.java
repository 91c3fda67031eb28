package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The last member of a struct: an array that has as many elements as a sibling counts.
 *
 * <pre>{@code
 * @Struct record Packet(@C(UINT32_T) long count, @Flexible("count") int[] items) {}
 * }</pre>
 *
 * <p>In C it is {@code int items[]}. A record is copied for the call, its count must be the length
 * of its array; behind a pointer it is read with all elements that C counts. A view is made with
 * {@code allocate(allocator, count)}, or of memory that has room for its elements. Such a struct
 * has no size of its own, so it crosses behind a pointer only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Flexible {
  /** {@return the Java name of the member that counts the elements} */
  String value();
}
