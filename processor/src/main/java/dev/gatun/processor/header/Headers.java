package dev.gatun.processor.header;

import dev.gatun.processor.header.Compilation.FailedException;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the headers of libraries say, asked of the C compilers that the options name. */
public final class Headers {
  private final HeaderOptions options;
  private final Toolchains.Search toolchains;
  private final Map<JavaName, HeaderAnswers> known = new HashMap<>();

  /**
   * Creates the knowledge of headers.
   *
   * @param options what is asked of whom
   */
  public Headers(HeaderOptions options) {
    this.options = options;
    this.toolchains = new Toolchains(options).search();
  }

  /** {@return what the headers of a library say; nothing where it names none} */
  public HeaderAnswers of(Unit unit, Library library) {
    if (library.inclusion().headers().isEmpty() || options.compiler().equals(HeaderOptions.OFF)) {
      return HeaderAnswers.NONE;
    }
    return known.computeIfAbsent(library.name(), name -> ask(unit, library));
  }

  private HeaderAnswers ask(Unit unit, Library library) {
    boolean mustAnswer =
        !options.targets().isEmpty() || !options.compiler().equals(HeaderOptions.AUTO);
    Questions questions = QuestionsOfLibrary.of(unit, library);
    List<HeaderFacts> facts = new ArrayList<>();
    List<HeaderAnswers.Failure> failures = new ArrayList<>();
    for (Toolchain toolchain : toolchains.found()) {
      try {
        facts.add(ask(toolchain, questions));
      } catch (FailedException e) {
        failures.add(new HeaderAnswers.Failure(Triples.name(toolchain.abi()), e.getMessage()));
      }
    }
    return new HeaderAnswers(facts, failures, mustAnswer ? toolchains.missing() : List.of());
  }

  private HeaderFacts ask(Toolchain toolchain, Questions questions) throws FailedException {
    Inquiry inquiry = new Inquiry(questions);
    Compilation compilation = new Compilation(toolchain, flags(questions), inquiry);
    return compilation.read(compilation.compile().object());
  }

  private List<String> flags(Questions questions) throws FailedException {
    List<String> flags = new ArrayList<>();
    List<String> packages = new ArrayList<>(options.packages());
    packages.addAll(questions.packages());
    if (!packages.isEmpty()) {
      flags.addAll(packageFlags(packages));
    }
    questions.includes().forEach(directory -> flags.add("-I" + directory));
    options.includes().forEach(directory -> flags.add("-I" + directory));
    options.defines().forEach(define -> flags.add("-D" + define));
    questions.defines().forEach(define -> flags.add("-D" + define));
    return flags;
  }

  private static List<String> packageFlags(List<String> packages) throws FailedException {
    List<String> command = new ArrayList<>(List.of("pkg-config", "--cflags"));
    command.addAll(packages);
    try {
      ProgramRun run = ProgramRun.of(command);
      if (!run.isSuccess()) {
        throw new FailedException(run.printed().strip());
      }
      return CommandLine.words(run.printed());
    } catch (IOException e) {
      throw new FailedException("pkg-config: " + e.getMessage());
    }
  }
}
