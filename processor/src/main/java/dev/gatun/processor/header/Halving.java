package dev.gatun.processor.header;

import dev.gatun.processor.header.Compilation.FailedException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the questions that have no answer where a compiler's errors do not tell: those that fail
 * are asked again in two halves, until one is alone.
 */
final class Halving {
  /** With some milliseconds each, more than anybody wants to wait for. */
  private static final int MOST_RUNS = 5_000;

  private final Inquiry inquiry;
  private final Compiler compiler;
  private int runs;

  /** Compiles one text. */
  interface Compiler {
    CompilerRun run(String text) throws FailedException;
  }

  Halving(Inquiry inquiry, Compiler compiler) {
    this.inquiry = inquiry;
    this.compiler = compiler;
  }

  /**
   * Asks each question in the first way that has an answer.
   *
   * @throws FailedException if the headers do not compile without any question
   */
  void settle() throws FailedException {
    CompilerRun nothing = run(List.of());
    if (nothing.object().isEmpty()) {
      throw new FailedException(nothing.firstErrors());
    }
    // A member has an answer only where what it lies in is spelt right.
    int depth = 0;
    List<Integer> items = ofDepth(depth);
    while (!items.isEmpty()) {
      settle(items);
      items = ofDepth(++depth);
    }
  }

  private List<Integer> ofDepth(int depth) {
    return IntStream.range(0, inquiry.items().size())
        .filter(item -> depth(item) == depth)
        .boxed()
        .toList();
  }

  private int depth(int item) {
    Optional<Integer> owner = inquiry.items().get(item).owner();
    return owner.isPresent() ? 1 + depth(owner.get()) : 0;
  }

  private void settle(List<Integer> items) throws FailedException {
    List<Integer> asked = items.stream().filter(item -> inquiry.way(item).isPresent()).toList();
    if (asked.isEmpty()) {
      return;
    }
    CompilerRun run = run(asked);
    if (run.object().isPresent()) {
      return;
    }
    if (asked.size() > 1) {
      settle(asked.subList(0, asked.size() / 2));
      settle(asked.subList(asked.size() / 2, asked.size()));
    } else {
      inquiry.fail(asked.getFirst(), run.printed().lines().findFirst().orElse("it says nothing"));
      settle(asked);
    }
  }

  private CompilerRun run(List<Integer> items) throws FailedException {
    CompilerRun run = compiler.run(inquiry.text(new HashSet<>(items)));
    if (run.wasStopped() || ++runs > MOST_RUNS) {
      throw new FailedException(run.firstErrors());
    }
    return run;
  }
}
