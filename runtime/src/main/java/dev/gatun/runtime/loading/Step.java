package dev.gatun.runtime.loading;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One step of the search for a library: a file that is taken if it is there, or a place where
 * nothing is looked for.
 *
 * <p>One class for all kinds: a program loads it when it starts.
 *
 * @param place the place, as the printed order has it
 * @param path the absolute path of the file; null if it is none of the file system
 * @param packed the file in a jar; null if it is none
 * @param why why nothing is looked for; null if there is a file
 * @param isEnd whether the search ends here if nothing is taken: it is what the user said
 */
public record Step(
    String place,
    @Nullable Path path,
    @Nullable PackedFile packed,
    @Nullable String why,
    boolean isEnd) {
  static Step file(String place, Path path) {
    return new Step(place, path.normalize(), null, null, false);
  }

  /** A file that the user named: there is no other one. */
  static Step required(String place, Path path) {
    return new Step(place, path.normalize(), null, null, true);
  }

  static Step packed(String place, PackedFile file) {
    return new Step(place, null, file, null, false);
  }

  /** Where nothing is looked for. */
  static Step skipped(String place, String why) {
    return new Step(place, null, null, why, false);
  }

  /** What the user said and cannot be meant. */
  static Step refused(String place, String why) {
    return new Step(place, null, null, why, true);
  }
}
