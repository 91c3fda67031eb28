/** The annotations with which a C interface is declared in Java. */
@NullMarked
package dev.gatun.annotation;

import org.jspecify.annotations.NullMarked;
