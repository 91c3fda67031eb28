/** Writes what was planned as Java source: the only room that knows JavaPoet; decides nothing. */
package dev.gatun.processor.emit;
