package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The enum constant that stands for every number that has no constant; it cannot be passed to C.
 *
 * <pre>{@code
 * @CEnum enum Level { @Value(10) LOW, @Value(20) HIGH, @Unknown OTHER }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Unknown {}
