/**
 * Where a library's file is looked for, and how one comes out of a jar. Nothing here loads
 * anything.
 *
 * <p>Not exported: {@code Symbols} is the way in. The processor has a relocated copy of what both
 * need, as of {@code dev.gatun.runtime.layout}.
 */
@NullMarked
package dev.gatun.runtime.loading;

import org.jspecify.annotations.NullMarked;
