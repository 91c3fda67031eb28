package dev.gatun.processor.header;

import dev.gatun.processor.header.Compilation.FailedException;
import dev.gatun.runtime.layout.Abi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Headers as one compiler reads them, for who does not know yet what they declare. */
public final class HeaderSource {
  private final Toolchain toolchain;
  private final List<String> headers;
  private final List<String> flags;

  private HeaderSource(Toolchain toolchain, List<String> headers, List<String> flags) {
    this.toolchain = toolchain;
    this.headers = headers;
    this.flags = flags;
  }

  /**
   * {@return the source}
   *
   * @param options which compiler is asked, for one platform at most, and where headers are
   * @param headers the headers, as they are included
   * @throws UnreadableHeaderException if there is no such compiler, or none that can be asked
   */
  public static HeaderSource of(HeaderOptions options, List<String> headers)
      throws UnreadableHeaderException {
    Toolchains.Search search = new Toolchains(options.compiler(), options.targets()).search();
    if (search.found().isEmpty()) {
      throw new UnreadableHeaderException(
          search.missing().stream()
              .map(Toolchains.Missing::name)
              .collect(Collectors.joining(", ", "no C compiler was found: ", "")));
    }
    Toolchain toolchain = search.found().getFirst();
    if (!toolchain.tellsTypes()) {
      throw new UnreadableHeaderException(
          toolchain.name()
              + " is neither gcc nor clang, which alone tell the types that declarations are"
              + " written from");
    }
    try {
      return new HeaderSource(
          toolchain, headers, Headers.flags(options, Questions.ofHeaders(headers)));
    } catch (FailedException e) {
      throw new UnreadableHeaderException(e.getMessage());
    }
  }

  /** {@return the platform that the compiler compiles for} */
  public Abi abi() {
    return toolchain.abi();
  }

  /**
   * {@return the headers after the preprocessor, with the definitions of macros and with lines that
   * say what is of which file}
   *
   * @throws UnreadableHeaderException if the compiler does not find or read them
   */
  public String preprocessed() throws UnreadableHeaderException {
    try {
      Path directory = Files.createTempDirectory("gatun");
      Path source = directory.resolve("asks.c");
      Path text = directory.resolve("asks.i");
      try {
        Files.writeString(source, Inquiry.ofTypes(Questions.ofHeaders(headers)).text());
        List<String> command = new ArrayList<>(toolchain.command());
        command.addAll(flags);
        command.addAll(List.of("-w", "-E", "-dD", "-fno-diagnostics-color"));
        command.addAll(List.of("-o", text.toString(), source.toString()));
        ProgramRun run = ProgramRun.of(command);
        if (!run.isSuccess()) {
          throw new UnreadableHeaderException(
              CompilerRun.firstErrors(CompilerRun.hide(source, run.printed())));
        }
        return Files.readString(text, StandardCharsets.ISO_8859_1);
      } finally {
        Files.deleteIfExists(source);
        Files.deleteIfExists(text);
        Files.deleteIfExists(directory);
      }
    } catch (IOException e) {
      throw new UnreadableHeaderException(e.toString());
    }
  }

  /**
   * {@return what the headers say}
   *
   * @param symbols the functions and variables to ask for, or anything else that has a type
   * @param constants the macros and enum constants, with the kinds of their values
   * @param structs the structs and unions, whose size and alignment are asked
   * @throws UnreadableHeaderException if the compiler fails
   */
  public HeaderFacts ask(
      SortedSet<String> symbols,
      SortedMap<String, Questions.Kind> constants,
      SortedSet<String> structs)
      throws UnreadableHeaderException {
    Questions questions =
        new Questions(
            headers,
            List.of(),
            List.of(),
            List.of(),
            symbols,
            constants,
            structs,
            ByteQuestions.NONE);
    Compilation compilation = new Compilation(toolchain, flags, questions, HeaderOptions.MOST_RUNS);
    try {
      return compilation.read(compilation.compile());
    } catch (FailedException e) {
      throw new UnreadableHeaderException(e.getMessage());
    }
  }
}
