package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;

/**
 * A parameter of a function.
 *
 * @param name its name in Java
 * @param origin where it is declared
 * @param type its type
 */
public record Parameter(String name, Origin origin, NativeType type) {}
