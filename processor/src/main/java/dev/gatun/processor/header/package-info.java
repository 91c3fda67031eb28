/**
 * What a C compiler says of a header's types: reads the debug information of object files. Knows no
 * other room.
 */
package dev.gatun.processor.header;
