package dev.gatun.processor.model;

/**
 * A constant that has the value of one in a header.
 *
 * @param name its name in Java
 * @param cName its name in C
 * @param value its value: a {@code Number}, {@code Character} or {@code String}
 */
public record HeaderConstant(String name, Named cName, Object value) {}
