package dev.gatun.processor.check;

import dev.gatun.processor.compare.HeaderComparison;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderAnswers;
import dev.gatun.processor.header.Headers;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Unit;
import java.util.stream.Collectors;

/** What a library declares is what its headers say, where a C compiler can tell. */
final class DeclarationsAreThoseOfTheHeader extends Rule {
  private final Headers headers;

  DeclarationsAreThoseOfTheHeader(Headers headers) {
    this.headers = headers;
  }

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    HeaderAnswers answers = headers.of(unit, library);
    for (String missing : answers.missing()) {
      found.report(Problem.COMPILER_IS_MISSING, library.origin(), missing, library.name().simple());
    }
    for (HeaderAnswers.Failure failure : answers.failures()) {
      found.report(
          Problem.HEADER_DOES_NOT_COMPILE,
          library.origin(),
          library.name().simple(),
          " for " + failure.target(),
          failure.message());
    }
    if (!answers.standIns().isEmpty()) {
      found.report(
          Problem.KEPT_ANSWERS_STAND_IN,
          library.origin(),
          library.name().simple(),
          answers.standIns().stream()
              .map(HeaderAnswers.Failure::target)
              .collect(Collectors.joining(", ")),
          answers.standIns().getFirst().message());
    }
    answers
        .unreadable()
        .ifPresent(
            message ->
                found.report(
                    Problem.ANSWERS_ARE_UNREADABLE,
                    library.origin(),
                    library.name().simple(),
                    message));
    if (!answers.unasked().isEmpty()) {
      String unasked = String.join(", ", answers.unasked());
      found.report(
          Problem.HEADERS_WERE_NOT_ASKED,
          library.origin(),
          library.name().simple(),
          answers.facts().isEmpty() ? "" : " for " + unasked,
          unasked);
    }
    answers
        .untold()
        .ifPresent(
            compiler ->
                found.report(
                    Problem.TYPES_WERE_NOT_TOLD,
                    library.origin(),
                    library.name().simple(),
                    compiler));
    answers
        .leftOut()
        .ifPresent(
            leftOut ->
                found.report(
                    Problem.NAMES_WERE_LEFT_OUT,
                    library.origin(),
                    library.name().simple(),
                    leftOut.compiler(),
                    leftOut.count() == 1 ? "a name" : leftOut.count() + " names",
                    leftOut.first()));
    HeaderComparison.compare(unit, library, answers.facts(), found);
  }
}
