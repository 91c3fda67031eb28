package dev.gatun.processor.diagnostic;

import java.util.Map;
import java.util.Optional;

/**
 * What has to be mended, where that is not the place of the report: a type that lacks an annotation
 * is found wherever it is used, and is one mistake all the same.
 *
 * @param mistake what is wrong with it
 * @param name the name of what is wrong
 */
record Culprit(Problem mistake, String name) {
  /** Which argument of a problem names what has to be mended. */
  private static final Map<Problem, Integer> ARGUMENTS =
      Map.ofEntries(
          Map.entry(Problem.TYPE_HAS_NO_ANNOTATION, 0),
          Map.entry(Problem.TYPE_IS_PROBABLY_FOR_C, 0),
          Map.entry(Problem.NATIVES_ARE_MISSING, 0),
          Map.entry(Problem.NATIVES_OF_AN_UNKNOWN_PLATFORM, 0),
          Map.entry(Problem.TAGGED_MEMBER_IS_NO_SEALED_UNION, 0),
          Map.entry(Problem.VARIANT_OUTSIDE_OF_A_UNION, 1),
          Map.entry(Problem.SYMBOL_OUTSIDE_OF_A_LIBRARY, 2),
          Map.entry(Problem.VALUE_OUTSIDE_OF_AN_ENUM, 2),
          Map.entry(Problem.FLAGS_OF_NO_ENUM, 2),
          Map.entry(Problem.HANDLE_BELONGS_TO_NO_HANDLE, 1),
          Map.entry(Problem.TYPE_IS_NOT_VISIBLE, 1),
          Map.entry(Problem.STRUCT_CANNOT_BE_PASSED, 0),
          Map.entry(Problem.MESSAGE_IS_NOT_USED, 1),
          Map.entry(Problem.RETAINED_PARAMETER_HAS_NO_ARENA, 1));

  static Optional<Culprit> of(Diagnostic diagnostic) {
    return Optional.ofNullable(ARGUMENTS.get(diagnostic.problem()))
        .map(
            argument ->
                new Culprit(
                    mistake(diagnostic.problem()),
                    diagnostic.arguments().get(argument).toString()));
  }

  /** What is inside of a type without its annotation has no meaning either. */
  private static Problem mistake(Problem problem) {
    return switch (problem) {
      case TYPE_IS_PROBABLY_FOR_C,
          TAGGED_MEMBER_IS_NO_SEALED_UNION,
          VARIANT_OUTSIDE_OF_A_UNION,
          SYMBOL_OUTSIDE_OF_A_LIBRARY,
          VALUE_OUTSIDE_OF_AN_ENUM,
          FLAGS_OF_NO_ENUM,
          HANDLE_BELONGS_TO_NO_HANDLE ->
          Problem.TYPE_HAS_NO_ANNOTATION;
      default -> problem;
    };
  }
}
