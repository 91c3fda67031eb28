package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What C keeps beyond the call, for as long as the {@link java.lang.foreign.Arena} lives that is
 * passed in the same call: a callback, or the copy of a record, array or string with all that it
 * points to, callbacks among it.
 *
 * <p>What is retained with an automatic arena stays forever: nothing tells when C is done with it.
 *
 * <pre>{@code
 * void setListener(@Retained Listener listener, Arena lifetime);
 * void install(@Retained @In IoMethods methods, Arena lifetime);   // a table of functions
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Retained {}
