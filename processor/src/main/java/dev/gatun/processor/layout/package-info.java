/** C's arithmetic on what was declared: which values stand where, and how large they are. */
package dev.gatun.processor.layout;
