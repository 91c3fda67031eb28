package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that a member has in C, where the Java name differs.
 *
 * <pre>{@code
 * @Struct record Timespec(@Field("tv_sec") @C(TIME_T) long seconds, @Field("tv_nsec") @C(LONG) long nanos) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
public @interface Field {
  /** {@return the name of the member in C} */
  String value();
}
