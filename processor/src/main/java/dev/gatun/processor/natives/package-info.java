/** The files of libraries that will be in jars, as they lie before the compiler. */
@NullMarked
package dev.gatun.processor.natives;

import org.jspecify.annotations.NullMarked;
