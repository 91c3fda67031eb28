package dev.gatun.processor.header;

import dev.gatun.processor.header.Compilation.FailedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds for each question the first way that has an answer, where a compiler stops at its first
 * error, or does not say where that is. The questions are asked from the first to the last, some at
 * a time: what has answers is not asked again. As many follow as went well; after an error, they
 * are fewer, down to one, which is then known to be wrong.
 */
final class Settling {
  private final Inquiry inquiry;
  private final Compiler compiler;
  private int runsLeft;

  /** Compiles one text. */
  interface Compiler {
    CompilerRun run(String text) throws FailedException;
  }

  /**
   * @param mostRuns after how many runs the rest is not asked
   */
  Settling(Inquiry inquiry, Compiler compiler, int mostRuns) {
    this.inquiry = inquiry;
    this.compiler = compiler;
    this.runsLeft = mostRuns;
  }

  /**
   * Asks each question in the first way that has an answer, as long as there may be runs.
   *
   * @throws FailedException if the headers do not compile without any question
   */
  void settle() throws FailedException {
    CompilerRun nothing = run(List.of());
    if (nothing.object().isEmpty()) {
      throw new FailedException(nothing.firstErrors());
    }
    int all = inquiry.items().size();
    int begin = 0;
    int count = all;
    while (begin < all && runsLeft > 0) {
      int end = (int) Math.min((long) begin + count, all);
      List<Integer> asked = asked(begin, end);
      CompilerRun run = asked.isEmpty() ? nothing : run(asked);
      if (run.object().isPresent()) {
        begin = end;
        count = asked.isEmpty() ? count : Math.min(2 * count, all);
      } else {
        int before = begin;
        Optional<Integer> wrong = inquiry.learnFrom(run.printed(), asked);
        if (wrong.isPresent()) {
          // What stands before the first error has none.
          begin = wrong.get();
          count = Math.max(1, 2 * (begin - before));
        } else if (asked.size() > 1) {
          count = Math.max(1, (asked.get(asked.size() / 2) - begin));
        } else {
          inquiry.fail(
              asked.getFirst(), run.printed().lines().findFirst().orElse("it says nothing"));
        }
      }
    }
    inquiry.leaveOut(begin);
  }

  private List<Integer> asked(int begin, int end) {
    return IntStream.range(begin, end)
        .filter(item -> inquiry.way(item).isPresent())
        .boxed()
        .toList();
  }

  private CompilerRun run(List<Integer> items) throws FailedException {
    runsLeft--;
    CompilerRun run = compiler.run(inquiry.text(items));
    if (run.wasStopped()) {
      throw new FailedException(run.firstErrors());
    }
    return run;
  }
}
