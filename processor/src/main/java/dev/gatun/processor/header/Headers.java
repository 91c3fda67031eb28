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
import java.util.SortedMap;

/** What the headers of libraries say, asked of the C compilers that the options name. */
public final class Headers {
  private final HeaderOptions options;
  private final Toolchains.Search toolchains;
  private final AnswersFiles files;
  private final ObjectCache cache;
  private final Map<JavaName, HeaderAnswers> known = new HashMap<>();
  private final Map<JavaName, Questions> asked = new HashMap<>();

  /**
   * Creates the knowledge of headers.
   *
   * @param options what is asked of whom
   */
  public Headers(HeaderOptions options) {
    this.options = options;
    this.toolchains = new Toolchains(options).search();
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
    asked.put(library.name(), questions);
    HeaderAnswers.Builder answers = new HeaderAnswers.Builder(isStrict());
    for (Toolchain toolchain : toolchains.found()) {
      try {
        answers.add(ask(toolchain, questions));
      } catch (FailedException e) {
        answers.failed(toolchain.abi(), e.getMessage());
      }
    }
    toolchains.missing().forEach(answers::missing);
    if (!options.isUpdating()) {
      try {
        files.read(library).ifPresent(kept -> answers.addKept(kept, questions));
      } catch (IllegalArgumentException e) {
        answers.unreadable(e.getMessage());
      }
    }
    return answers.build();
  }

  /** Whether somebody said that compilers must answer. */
  private boolean isStrict() {
    return !options.targets().isEmpty() || !options.compiler().equals(HeaderOptions.AUTO);
  }

  private Asked ask(Toolchain toolchain, Questions questions) throws FailedException {
    Inquiry inquiry = new Inquiry(questions);
    List<String> flags = flags(options, questions);
    Compilation compilation = new Compilation(toolchain, flags, inquiry);
    String key = toolchain + "\n" + flags + "\n" + questions;
    Optional<Compiled> before = cache.find(key, inquiry);
    Compiled compiled = before.isPresent() ? before.get() : compilation.compile();
    HeaderFacts facts = compilation.read(compiled.object());
    if (before.isEmpty()) {
      cache.keep(key, inquiry, compiled);
    }
    return new Asked(facts, Identity.of(questions.headers(), compiled.files()));
  }

  /** What one compiler answered, and which headers it read. */
  record Asked(HeaderFacts facts, SortedMap<String, String> identities) {}

  /**
   * {@return what is wrong with the answers that are kept, after the library was compared with
   * them: the first line that differs}
   *
   * <p>Where the options say so, they are written instead.
   *
   * @param library the library, of which {@link #of} was asked before
   */
  public Optional<Staleness> keep(Library library) {
    HeaderAnswers answers = known.getOrDefault(library.name(), HeaderAnswers.NONE);
    if (answers.asked().isEmpty() || files.of(library).isEmpty()) {
      return Optional.empty();
    }
    String file = files.of(library).get().getFileName().toString();
    KeptAnswers now = answers.toKeep();
    if (options.isUpdating()) {
      files.write(library, AnswersWriter.write(library.name().qualified(), now));
      return Optional.empty();
    }
    Questions questions = asked.get(library.name());
    return files.read(library).flatMap(kept -> Staleness.of(kept, answers, questions, file));
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
