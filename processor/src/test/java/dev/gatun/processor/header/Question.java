package dev.gatun.processor.header;

/**
 * What we ask a compiler, and what we expect of it.
 *
 * @param expression a constant expression of C
 * @param expected its value, as the bits of an {@code unsigned long long}
 */
record Question(String expression, long expected) {}
