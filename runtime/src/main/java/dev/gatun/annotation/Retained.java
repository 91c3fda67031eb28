package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A callback that C keeps beyond the call, for as long as the {@link java.lang.foreign.Arena} lives
 * that is passed in the same call.
 *
 * <pre>{@code
 * void setListener(@Retained Listener listener, Arena lifetime);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Retained {}
