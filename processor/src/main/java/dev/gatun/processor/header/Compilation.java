package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderFacts.HeaderConstant;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.runtime.layout.Extent;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
  private final Inquiry inquiry;

  /**
   * @param flags where headers are, and which macros are defined
   */
  Compilation(Toolchain toolchain, List<String> flags, Inquiry inquiry) {
    this.toolchain = toolchain;
    this.flags = flags;
    this.inquiry = inquiry;
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

  /**
   * Compiles until every question has an answer, or is known to have none.
   *
   * @throws FailedException if the compiler fails for another reason
   */
  Compiled compile() throws FailedException {
    try {
      Path directory = Files.createTempDirectory("gatun");
      try {
        return compile(directory);
      } finally {
        for (String name : List.of("asks.c", "answers.o", "answers.d")) {
          Files.deleteIfExists(directory.resolve(name));
        }
        Files.deleteIfExists(directory);
      }
    } catch (IOException e) {
      throw new FailedException(e.toString());
    }
  }

  private Compiled compile(Path directory) throws IOException, FailedException {
    Path source = directory.resolve("asks.c");
    Path object = directory.resolve("answers.o");
    Path files = directory.resolve("answers.d");
    List<String> command = new ArrayList<>(toolchain.command());
    command.addAll(flags);
    command.addAll(FLAGS);
    command.addAll(List.of("-MD", "-MF", files.toString()));
    if (toolchain.version().contains("gcc version ")) {
      // Else its errors have the places of macros, which do not tell the question.
      command.add("-ftrack-macro-expansion=0");
    }
    command.addAll(List.of("-c", "-o", object.toString(), source.toString()));
    while (true) {
      Files.writeString(source, inquiry.text());
      ProgramRun run = ProgramRun.of(command);
      if (run.isSuccess()) {
        List<Path> dependencies =
            Files.exists(files) ? Dependencies.of(Files.readString(files), source) : List.of();
        return new Compiled(Files.readAllBytes(object), dependencies);
      }
      if (run.exit() < 0 || !inquiry.learnFrom(run.printed())) {
        throw new FailedException(firstErrors(run.printed(), source));
      }
    }
  }

  /** What the compiler printed, as far as a reader wants it, without our own file. */
  static String firstErrors(String printed, Path source) {
    List<String> lines =
        printed
            .lines()
            .filter(line -> !line.matches("\\s+from .*"))
            .map(line -> line.replace(source.toString(), "(what Gatun asks)"))
            .limit(6)
            .toList();
    return lines.isEmpty() ? "it was stopped after a minute" : String.join("\n      ", lines);
  }

  /**
   * What an object file answers.
   *
   * @throws FailedException if it is not what a compiler writes
   */
  HeaderFacts read(Compiled compiled) throws FailedException {
    try {
      HeaderTypes types = DwarfReader.read(ObjectFile.of(compiled.object()));
      return new Reading(types, new Answers(compiled.object())).facts(compiled.files());
    } catch (MalformedObjectException e) {
      throw new FailedException(e.getMessage());
    }
  }

  /** Puts the answers together. */
  private final class Reading {
    private final HeaderTypes types;
    private final Answers answers;
    private final Map<String, HeaderType> symbols = new TreeMap<>();
    private final Map<String, HeaderConstant> constants = new TreeMap<>();
    private final Map<String, Extent> extents = new TreeMap<>();

    Reading(HeaderTypes types, Answers answers) {
      this.types = types;
      this.answers = answers;
    }

    HeaderFacts facts(List<Path> files) throws FailedException {
      List<Item> items = inquiry.items();
      for (int i = 0; i < items.size(); i++) {
        if (inquiry.spelling(i).isPresent()) {
          String name = items.get(i).name();
          if (!read(i, items.get(i))) {
            throw new FailedException("the object file has no answer for '" + name + "'");
          }
        }
      }
      return new HeaderFacts(
          toolchain.abi(),
          Identity.of(inquiry.headers(), files),
          symbols,
          constants,
          extents,
          inquiry.missing(),
          types);
    }

    private boolean read(int index, Item item) {
      switch (item.subject()) {
        case SYMBOL -> {
          if (types.variables().get(Inquiry.variable(index)) instanceof Pointer pointer) {
            symbols.put(item.name(), pointer.target());
            return true;
          }
          return false;
        }
        case STRUCT -> {
          Optional<long[]> numbers = answers.numbers(index, 2);
          numbers.ifPresent(it -> extents.put(item.name(), new Extent(it[0], it[1])));
          return numbers.isPresent();
        }
        case INTEGER -> {
          Optional<long[]> numbers = answers.numbers(index, 3);
          numbers.ifPresent(
              it -> constants.put(item.name(), new HeaderConstant(it[0], (int) it[2], it[1] != 0)));
          return numbers.isPresent();
        }
        case REAL -> {
          Optional<Double> real = answers.real(index, order());
          real.ifPresent(it -> constants.put(item.name(), new HeaderConstant(it, 0, false)));
          return real.isPresent();
        }
        default -> {
          Optional<String> text = answers.text(index);
          text.ifPresent(it -> constants.put(item.name(), new HeaderConstant(it, 0, false)));
          return text.isPresent();
        }
      }
    }

    private ByteOrder order() {
      return toolchain.abi().isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }
  }
}
