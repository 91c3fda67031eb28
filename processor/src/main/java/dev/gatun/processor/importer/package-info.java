/**
 * Writes declarations for a header that nobody has declared yet: a command, not part of the
 * processor. What it writes passes the check against the same header.
 */
package dev.gatun.processor.importer;
