package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A set of an enum's constants that C has as the bits of a number.
 *
 * <pre>{@code
 * @CEnum enum OpenFlag { @Value(1) READ, @Value(2) WRITE, @Value(3) BOTH, @Value(0x40) CREATE }
 *
 * int open(String path, @Flags EnumSet<OpenFlag> flags);
 *
 * @Flags @C(UINT32_T) Set<OpenFlag> flags(int file);
 * }</pre>
 *
 * <p>The type is {@code EnumSet} or {@code Set}, of an enum with {@link CEnum} whose numbers are
 * masks; C has an {@code int}, or the integer that {@link C} says. What is written is the union of
 * the masks. What is read holds every constant all of whose bits are set, so {@code BOTH} comes
 * with {@code READ} and {@code WRITE}. Bits without a constant are an {@code
 * UnknownValueException}, unless the enum has a constant with {@link Unknown}, which then is in the
 * set; that one cannot be written.
 *
 * <p>Neither the set nor an element of it may be null. What is read is a new set, which is the
 * caller's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface Flags {}
