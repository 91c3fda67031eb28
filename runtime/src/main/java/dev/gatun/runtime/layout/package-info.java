/**
 * C's arithmetic: how large its types are and where the members of a struct lie.
 *
 * <p>The one copy of these rules: the runtime applies them to the platform it runs on, the
 * processor to every platform it documents. Nothing here knows {@code java.lang.foreign}.
 */
@NullMarked
package dev.gatun.runtime.layout;

import org.jspecify.annotations.NullMarked;
