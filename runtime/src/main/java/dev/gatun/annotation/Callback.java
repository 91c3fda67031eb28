package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A functional interface that C calls: for the duration of the call that it is passed to, or, with
 * {@link Retained}, for as long as an arena lives.
 *
 * <p>A function pointer that C gives, as a result, to a callback or in a struct, is the same
 * interface, and Java calls it; that must be while C still has the function. A pointer that Java
 * made comes back as the very object that was passed.
 *
 * <p>What a callback throws never reaches C: the callback returns zero or {@code NULL}, or what
 * {@link #onFailure} says, is not entered again during the call, and the exception is rethrown when
 * the call returns to Java. On a thread that C created the exception goes to the handler of the
 * library, {@code symbols().onUncaught(handler)}, or else to that of the thread.
 *
 * <p>Such a thread is a daemon of Java called {@code gatun-native-1}, with the class loader of the
 * callback as its context, from its first callback until it ends.
 *
 * <pre>{@code
 * @Callback interface IntComparator { int compare(@Deref int a, @Deref int b); }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Callback {
  /**
   * {@return what C gets from a callback that throws: a number of the result's type, of a boolean 1
   * for true, of an enum the number of a constant, of a pointer its address}
   */
  long onFailure() default 0;
}
