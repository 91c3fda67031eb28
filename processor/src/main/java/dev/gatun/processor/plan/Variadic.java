package dev.gatun.processor.plan;

/**
 * The variable arguments of a function.
 *
 * @param first how many arguments come before them
 * @param isOpen whether their number, or their types, are known at run time only
 */
public record Variadic(int first, boolean isOpen) {}
