package dev.gatun.processor.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How C sees the headers of a library.
 *
 * @param headers the headers that declare the functions, as one would include them
 * @param defines the macros to define before, as {@code NAME} or {@code NAME=VALUE}
 * @param includes the directories to look into for headers
 * @param packages the packages whose flags {@code pkg-config} knows
 * @param targets the platforms to ask for; none for those that the options name
 * @param folder where the source of the library is, if it is a file
 */
public record Inclusion(
    List<String> headers,
    List<String> defines,
    List<String> includes,
    List<String> packages,
    List<String> targets,
    Optional<Path> folder) {
  /** What has no header. */
  public static final Inclusion NONE =
      new Inclusion(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
}
