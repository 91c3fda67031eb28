/**
 * What watches the calls of a program where a system property asks for it: traces, events, leak
 * reports and the checked mode.
 *
 * <p>Not exported. {@link dev.gatun.runtime.watch.Watching} says what is on; where nothing is, none
 * of the other classes is loaded but those that count.
 */
@NullMarked
package dev.gatun.runtime.watch;

import org.jspecify.annotations.NullMarked;
