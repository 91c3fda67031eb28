package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is imported, and how.
 *
 * @param headers the headers, as they are included
 * @param library the library as it was named, if it was
 * @param includes the directories to look for headers in
 * @param defines the macros to define
 * @param packages the packages that {@code pkg-config} knows
 * @param compiler the compiler, or {@code auto}
 * @param targets the platform to ask for, or none
 * @param javaPackage the package of what is written; empty for none
 * @param name the name of the interface that is written
 * @param declared an existing declaration
 * @param isListing whether what is there is listed only
 * @param output where to write, or nothing for the standard output
 * @param picks names and patterns of names; none for all
 * @param command the command as it was given
 */
record ImportOptions(
    List<String> headers,
    Optional<String> library,
    List<String> includes,
    List<String> defines,
    List<String> packages,
    String compiler,
    List<String> targets,
    String javaPackage,
    String name,
    Optional<Path> declared,
    boolean isListing,
    Optional<Path> output,
    List<String> picks,
    String command) {
  HeaderOptions ofHeader() {
    return new HeaderOptions(
        compiler,
        targets,
        includes,
        defines,
        packages,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
