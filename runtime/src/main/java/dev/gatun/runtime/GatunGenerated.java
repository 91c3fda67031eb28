package dev.gatun.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the types that Gatun generates.
 *
 * <p>It is kept at run time because a failed callback looks for the generated method below it on
 * the stack, which will rethrow the exception.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GatunGenerated {}
