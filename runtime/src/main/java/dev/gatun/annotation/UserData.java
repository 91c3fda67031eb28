package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code void *} that C only hands on, in Java an object of any class: what a function is given
 * comes back as the same object to the callback, or from the function that returns it.
 *
 * <p>C gets a number for the object, never its address. The number stands for the object for the
 * duration of the call; beside something {@link Retained}, or with it, as long as the arena lives.
 * One that stands for nothing any more is an exception that names it.
 *
 * <pre>{@code
 * void each(Visitor visitor, @UserData Report report);
 * @Callback interface Visitor { void visit(int value, @UserData Report report); }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface UserData {}
