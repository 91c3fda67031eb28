/** What generated code calls, and the types and exceptions that its users meet. */
@NullMarked
package dev.gatun.runtime;

import org.jspecify.annotations.NullMarked;
