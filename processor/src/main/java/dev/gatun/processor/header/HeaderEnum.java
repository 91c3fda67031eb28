package dev.gatun.processor.header;

import java.util.Map;

/**
 * An enum of a header.
 *
 * @param key what it is called here, as a {@link HeaderStruct} is: {@code enum color}, or the
 *     typedef that names it
 * @param isSigned whether its numbers have a sign
 * @param size the room that it takes, in bytes
 * @param values the numbers by the names of the constants, in the order of the header
 */
public record HeaderEnum(String key, boolean isSigned, int size, Map<String, Long> values) {}
