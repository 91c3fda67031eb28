package dev.gatun.processor.model;

import java.util.List;

/**
 * How C sees the headers of a library.
 *
 * @param headers the headers that declare the functions, as one would include them
 * @param defines the macros to define before, as {@code NAME} or {@code NAME=VALUE}
 * @param includes the directories to look into for headers
 * @param packages the packages whose flags {@code pkg-config} knows
 */
public record Inclusion(
    List<String> headers, List<String> defines, List<String> includes, List<String> packages) {}
