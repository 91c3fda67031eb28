package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What stands for every number that nothing else stands for.
 *
 * <p>On a constant of an enum: the numbers that have no constant. It cannot be passed to C, because
 * its number is not known.
 *
 * <pre>{@code
 * @CEnum enum Level { @Value(10) LOW, @Value(20) HIGH, @Unknown OTHER }
 * }</pre>
 *
 * <p>On a variant: the tags that select no other variant. Written as a record, its tag must be one
 * of them; written through a view, the tag stays as it is.
 *
 * <pre>{@code
 * @Unknown @Variant record Other(long bits) implements Body {}
 * }</pre>
 *
 * <p>Where the tag is an enum, such a variant has the constants that no variant names. Numbers that
 * have no constant are an {@code UnknownValueException} even so, unless the enum has an unknown
 * constant too, which then selects the unknown variant.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Unknown {}
