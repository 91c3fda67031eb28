package dev.gatun.processor.header;

import dev.gatun.runtime.layout.Abi;
import java.util.List;

/**
 * A C compiler for one platform: gcc or clang, whose options and debug information are known.
 *
 * @param command the program and its first arguments
 * @param abi the platform
 * @param version what it says of itself, so that another one is noticed
 */
record Toolchain(List<String> command, Abi abi, String version) {}
