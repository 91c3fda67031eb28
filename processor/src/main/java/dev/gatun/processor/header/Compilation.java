package dev.gatun.processor.header;

import dev.gatun.processor.header.CompilerRun.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has one compiler answer the questions of one library. */
final class Compilation {
  private static final List<String> FLAGS =
      List.of(
          "-w",
          "-O0",
          "-g",
          "-gdwarf-5",
          "-gz=none",
          "-fno-lto",
          "-fno-eliminate-unused-debug-types",
          "-fno-diagnostics-color");

  private final Toolchain toolchain;
  private final List<String> flags;
  private final int mostRuns;
  private Inquiry inquiry;

  /**
   * @param flags where headers are, and which macros are defined
   * @param mostRuns how often a compiler is called that tells no types, before it is asked no more
   */
  Compilation(Toolchain toolchain, List<String> flags, Questions questions, int mostRuns) {
    this.toolchain = toolchain;
    this.flags = flags;
    this.mostRuns = mostRuns;
    this.inquiry =
        toolchain.tellsTypes()
            ? Inquiry.ofTypes(questions)
            : Inquiry.byBytes(questions, HeaderWords.UNKNOWN);
  }

  /** Why there are no answers: the compiler's own words. */
  static final class FailedException extends Exception {
    private static final long serialVersionUID = 1;

    FailedException(String message) {
      super(message);
    }
  }

  /** The object file, and the files that it was made of. */
  record Compiled(byte[] object, List<Path> files) {}

  /** Where headers are, and which macros are defined. */
  List<String> flags() {
    return flags;
  }

  /** The directories among them, in the order in which they are looked through. */
  List<Path> directories() {
    return flags.stream()
        .filter(flag -> flag.startsWith("-I"))
        .map(flag -> Path.of(flag.substring(2)))
        .toList();
  }

  /** The questions as they are asked, and what was learnt of them. */
  Inquiry inquiry() {
    return inquiry;
  }

  /**
   * Compiles until every question has an answer, or is known to have none.
   *
   * @throws FailedException if the compiler fails for another reason
   */
  Compiled compile() throws FailedException {
    if (!toolchain.tellsTypes()) {
      inquiry = Inquiry.byBytes(inquiry.questions(), words());
    }
    boolean canSettle = !toolchain.tellsTypes();
    while (true) {
      CompilerRun run = run(inquiry.text());
      if (run.object().isPresent()) {
        return new Compiled(run.object().get(), run.files());
      }
      if (run.wasStopped()) {
        throw new FailedException(run.firstErrors());
      }
      if (canSettle) {
        new Settling(inquiry, this::run, mostRuns).settle();
        canSettle = false;
      } else if (inquiry.learnFrom(run.printed(), inquiry.all()).isEmpty()) {
        throw new FailedException(run.firstErrors());
      }
    }
  }

  /** What the preprocessor leaves of the headers, if the compiler has one that can be asked. */
  private HeaderWords words() throws FailedException {
    List<String> names = inquiry.names();
    CompilerRun run = run(Step.PREPROCESS, inquiry.includes() + HeaderWords.text(names));
    return run.object()
        .map(written -> HeaderWords.of(new String(written, StandardCharsets.ISO_8859_1), names))
        .orElse(HeaderWords.UNKNOWN);
  }

  private CompilerRun run(String text) throws FailedException {
    return run(toolchain.tellsTypes() ? Step.COMPILE_AND_LIST : Step.COMPILE, text);
  }

  private CompilerRun run(Step step, String text) throws FailedException {
    List<String> command = new ArrayList<>(toolchain.command());
    command.addAll(flags);
    if (toolchain.tellsTypes()) {
      command.addAll(FLAGS);
    }
    if (toolchain.kind() == Toolchain.Kind.GCC) {
      // Else its errors have the places of macros, which do not tell the question.
      command.add("-ftrack-macro-expansion=0");
    }
    try {
      return CompilerRun.of(command, step, text);
    } catch (IOException e) {
      throw new FailedException(e.toString());
    }
  }

  /**
   * What an object file answers.
   *
   * @throws FailedException if it is not what a compiler writes
   */
  HeaderFacts read(Compiled compiled) throws FailedException {
    return new FactsReader(toolchain, inquiry, compiled).facts();
  }
}
