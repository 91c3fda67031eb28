package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * A constant of an enum.
 *
 * @param name its name
 * @param origin where its number is written, or itself
 * @param value its number in C
 * @param isUnknown whether it stands for all numbers that have no constant
 * @param cName the macro or constant of C whose number it has, where it names one
 */
public record Constant(
    String name, Origin origin, long value, boolean isUnknown, Optional<Named> cName) {}
