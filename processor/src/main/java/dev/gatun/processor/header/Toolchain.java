package dev.gatun.processor.header;

import dev.gatun.runtime.layout.Abi;
import java.util.List;

/**
 * A C compiler for one platform.
 *
 * @param command the program and its first arguments
 * @param abi the platform
 * @param version what it says of itself, so that another one is noticed
 * @param hasDebugInformation whether it takes the options of gcc and clang, and writes DWARF
 */
record Toolchain(List<String> command, Abi abi, String version, boolean hasDebugInformation) {}
