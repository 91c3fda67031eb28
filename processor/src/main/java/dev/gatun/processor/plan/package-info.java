/** Decides how each value crosses, as data; writes nothing. */
package dev.gatun.processor.plan;
