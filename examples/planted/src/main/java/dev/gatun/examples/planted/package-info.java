/** C with mistakes that are there on purpose. */
@NullMarked
package dev.gatun.examples.planted;

import org.jspecify.annotations.NullMarked;
