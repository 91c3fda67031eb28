package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;

/**
 * A constant of an enum.
 *
 * @param name its name
 * @param origin where its number is written, or itself
 * @param value its number in C
 * @param isUnknown whether it stands for all numbers that have no constant
 */
public record Constant(String name, Origin origin, long value, boolean isUnknown) {}
