package dev.gatun.processor.header;

import dev.gatun.processor.header.Compilation.Compiled;
import dev.gatun.processor.header.Compilation.FailedException;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the headers of libraries say, asked of the C compilers that the options name. */
public final class Headers {
  private final HeaderOptions options;
  private final AnswersFiles files;
  private final ObjectCache cache;
  private final Map<JavaName, HeaderAnswers> known = new HashMap<>();

  /** Nobody looks for compilers before there is a header to ask of. */
  private final Map<List<String>, Toolchains.Search> compilers = new HashMap<>();

  /**
   * Creates the knowledge of headers.
   *
   * @param options what is asked of whom
   */
  public Headers(HeaderOptions options) {
    this.options = options;
    this.files = new AnswersFiles(options);
    this.cache = new ObjectCache(options.cache());
  }

  /** {@return what the headers of a library say; nothing where it names none} */
  public HeaderAnswers of(Unit unit, Library library) {
    if (library.inclusion().headers().isEmpty()) {
      return HeaderAnswers.NONE;
    }
    return known.computeIfAbsent(library.name(), name -> ask(unit, library));
  }

  private HeaderAnswers ask(Unit unit, Library library) {
    Questions questions = QuestionsOfLibrary.of(unit, library);
    List<String> targets = targets(library);
    boolean hasPartialStructs = !unit.partialOnes(library).isEmpty();
    HeaderAnswers.Builder answers =
        new HeaderAnswers.Builder(questions, Insistence.of(options, targets, hasPartialStructs));
    Toolchains.Search toolchains = compilers.computeIfAbsent(targets, this::search);
    for (Toolchain toolchain : toolchains.found()) {
      try {
        Compilation compilation =
            new Compilation(toolchain, flags(options, questions), questions, options.mostRuns());
        answers.add(ask(library, toolchain, compilation), toolchain);
        answers.leftOut(toolchain, compilation.inquiry().leftOut());
      } catch (FailedException e) {
        answers.failed(toolchain.abi(), e.getMessage());
      }
    }
    toolchains.missing().forEach(answers::missing);
    if (!options.isUpdating()) {
      try {
        files.read(library).ifPresent(answers::addKept);
      } catch (IllegalArgumentException e) {
        answers.unreadable(e.getMessage());
      }
    }
    return answers.build();
  }

  private Toolchains.Search search(List<String> targets) {
    return new Toolchains(options.compiler(), targets).search();
  }

  /** A library that says itself where it is at home is asked for these platforms alone. */
  private List<String> targets(Library library) {
    List<String> own = library.inclusion().targets();
    return own.isEmpty() ? options.targets() : own;
  }

  private HeaderFacts ask(Library library, Toolchain toolchain, Compilation compilation)
      throws FailedException {
    Inquiry inquiry = compilation.inquiry();
    ObjectCache.Entry entry =
        new ObjectCache.Entry(
            library.name().qualified() + " " + toolchain.command(),
            toolchain + "\n" + compilation.flags() + "\n" + inquiry.text(),
            compilation.directories());
    Optional<Compiled> before = cache.find(entry, inquiry);
    Compiled compiled = before.isPresent() ? before.get() : compilation.compile();
    HeaderFacts facts = compilation.read(compiled);
    if (before.isEmpty()) {
      cache.keep(entry, inquiry, compiled);
    }
    return facts;
  }

  /** {@return whether answers are to be kept anew, whatever is kept} */
  public boolean isUpdating() {
    return options.isUpdating();
  }

  /**
   * {@return how the answers that are kept differ from those of today, if they do}
   *
   * @param library the library, which was compared with them
   */
  public Optional<Staleness> staleness(Library library) {
    HeaderAnswers answers = known.getOrDefault(library.name(), HeaderAnswers.NONE);
    return answers.asked().isEmpty()
        ? Optional.empty()
        : files
            .read(library)
            .flatMap(
                kept ->
                    Staleness.of(
                        kept, answers, files.of(library).orElseThrow().getFileName().toString()));
  }

  /**
   * Keeps the answers of today.
   *
   * @param library the library, which was compared with them
   * @return why they cannot be kept, in words, if so
   */
  public Optional<String> keep(Library library) {
    HeaderAnswers answers = known.getOrDefault(library.name(), HeaderAnswers.NONE);
    if (answers.asked().isEmpty()) {
      return Optional.empty();
    }
    if (answers.untold().isPresent()) {
      return answers
          .untold()
          .map(it -> "'" + it + "' is neither gcc nor clang, and tells no types");
    }
    if (files.of(library).isEmpty()) {
      return Optional.of("the Java compiler does not tell where the source lies");
    }
    try {
      files.write(library, answers.toKeep());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e.toString());
    }
  }

  /** The flags of the compiler that the options and a library ask for. */
  static List<String> flags(HeaderOptions options, Questions questions) throws FailedException {
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
