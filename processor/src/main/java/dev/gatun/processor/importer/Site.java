package dev.gatun.processor.importer;

import java.util.List;

/**
 * Where a type is met, for what has no name of its own.
 *
 * @param words what a callback is called that has no name in C
 * @param parameters the names of its parameters, as far as they are known
 * @param place where in the header
 */
record Site(String words, List<String> parameters, int place) {}
