package dev.gatun.processor.diagnostic;

/**
 * A place in the user's source, opaque to everyone but the room that read it.
 *
 * <p>Each element of the model carries the smallest place that a problem with it can point to.
 */
public interface Origin {}
