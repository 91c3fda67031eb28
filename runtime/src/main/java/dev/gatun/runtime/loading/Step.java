package dev.gatun.runtime.loading;

import java.nio.file.Path;

/** One step of the search for a library. */
public sealed interface Step {
  /** {@return the place that the step belongs to, as the printed order has it} */
  String place();

  /** What may be taken. */
  sealed interface Candidate extends Step {}

  /**
   * A file that is taken if it is there.
   *
   * @param place the place
   * @param path its absolute path
   * @param isRequired whether the search ends here if it is not there: the user named this file
   */
  record File(String place, Path path, boolean isRequired) implements Candidate {}

  /**
   * A file in a jar, which is taken if it is there.
   *
   * @param place the place
   * @param file which file it has to be
   */
  record Packed(String place, PackedFile file) implements Candidate {}

  /**
   * Where nothing is looked for.
   *
   * @param place the place
   * @param why why not
   */
  record Skipped(String place, String why) implements Step {}

  /**
   * What the user said and cannot be meant: the search ends here.
   *
   * @param place the place
   * @param why what is wrong
   */
  record Refused(String place, String why) implements Step {}
}
