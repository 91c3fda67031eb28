/**
 * Reads declarations out of javac into the model: the only room that knows {@code
 * javax.lang.model}.
 */
package dev.gatun.processor.read;
