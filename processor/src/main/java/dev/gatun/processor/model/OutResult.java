package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;

/**
 * That a function gives its result through an out-parameter.
 *
 * @param origin where that is declared
 * @param index the position among the arguments of C, counted from 0; -1 for the last
 * @param status what C itself returns: a {@link NativeType.Scalar} by which it tells whether it
 *     failed, or {@link NativeType.Nothing} where nobody looks at it
 * @param capacity for how many elements of a slice there is room; 0 where C is asked first
 */
public record OutResult(Origin origin, int index, NativeType status, int capacity) {
  /** The index of an out-parameter that is the last. */
  public static final int LAST = -1;
}
