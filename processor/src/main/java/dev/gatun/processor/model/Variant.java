package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;
import java.util.List;

/**
 * A member of a tagged union.
 *
 * @param type the struct that it is
 * @param origin where it is declared
 * @param tags the tags that select it, as they were written; the first is the one that is written
 * @param isUnknown whether the tags select it that select no other; then it has none of its own
 */
public record Variant(JavaName type, Origin origin, List<Named> tags, boolean isUnknown) {}
