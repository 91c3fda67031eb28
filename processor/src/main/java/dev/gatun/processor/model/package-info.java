/** What the user declared, as plain data. Knows nothing of javac. */
package dev.gatun.processor.model;
