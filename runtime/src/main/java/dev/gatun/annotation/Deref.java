package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pointer whose target is wanted: the value behind a parameter of a callback, or the struct
 * behind a pointer member of a view.
 *
 * <pre>{@code
 * @Callback interface IntComparator { int compare(@Deref int a, @Deref int b); }
 * @Struct interface Node { int value(); @Deref @Nullable Node next(); }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Deref {}
