/** Compares declarations with what headers say, and reports what differs. */
package dev.gatun.processor.compare;
