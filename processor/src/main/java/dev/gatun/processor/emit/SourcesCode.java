package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.model.Declaration.Library.Source;
import dev.gatun.processor.model.Named;
import java.util.List;
import java.util.stream.Stream;

/** Writes where the symbols of a library are looked for. */
record SourcesCode(List<Source> sources) {
  /** Whether there are files to open besides the first. */
  boolean areSeveral() {
    return sources.stream().filter(source -> !source.isProcess()).count() > 1;
  }

  /** The symbols, found by the names of the libraries. */
  CodeBlock open(boolean isCloseable) {
    return joined(
        sources.stream()
            .map(
                source ->
                    CodeBlock.of(
                        isCloseable && !source.isProcess() ? "$T.open(loaded, $L)" : "$T.open($L)",
                        Ffm.SYMBOLS,
                        quoted(source.names()))));
  }

  /** The symbols of files whose places are given. */
  CodeBlock openAt(boolean isCloseable) {
    CodeBlock files =
        CodeBlock.of(
            "$T.at($L$L)",
            Ffm.SYMBOLS,
            isCloseable ? "loaded, " : "",
            areSeveral() ? "library, also" : "library");
    boolean isProcessToo = sources.size() > 1 && sources.getLast().isProcess();
    return isProcessToo
        ? joined(Stream.of(files, CodeBlock.of("$T.ofProcess()", Ffm.SYMBOLS)))
        : files;
  }

  /** The libraries, for Javadoc. */
  CodeBlock described() {
    return sources.stream().map(SourcesCode::described).collect(CodeBlock.joining(",\nand to "));
  }

  private static CodeBlock described(Source source) {
    return source.isProcess()
        ? CodeBlock.of("the functions of the process itself")
        : source.names().stream()
            .map(name -> CodeBlock.of("<code>$L</code>", JavadocText.of(name.text())))
            .collect(CodeBlock.joining(" or ", "the native library ", ""));
  }

  private static CodeBlock quoted(List<Named> names) {
    return names.stream()
        .map(name -> CodeBlock.of("$S", name.text()))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock joined(Stream<CodeBlock> symbols) {
    List<CodeBlock> all = symbols.toList();
    CodeBlock.Builder code = CodeBlock.builder().add(all.getFirst());
    all.stream().skip(1).forEach(more -> code.add("$Z.and($L)", more));
    return code.build();
  }
}
