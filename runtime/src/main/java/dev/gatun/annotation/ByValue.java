package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A view that is passed or returned as the struct itself instead of a pointer to it.
 *
 * <pre>{@code
 * @ByValue PointView middle(SegmentAllocator allocator, @ByValue PointView a, @ByValue PointView b);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface ByValue {}
