/** The annotation processor: its door to javac, and the pipeline through the rooms. */
package dev.gatun.processor;
