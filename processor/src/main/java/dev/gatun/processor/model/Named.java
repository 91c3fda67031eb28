package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;

/**
 * A text that the user wrote, or that was taken from a Java name, with the place to point to when
 * it is wrong.
 *
 * @param text the text
 * @param origin its place
 */
public record Named(String text, Origin origin) {}
