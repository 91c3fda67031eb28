package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.gatun.processor.model.Declaration.Library.Source;
import dev.gatun.runtime.loading.PackedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes where the symbols of a library are looked for.
 *
 * @param sources its libraries
 * @param packed the files of them that will be in jars
 */
record SourcesCode(List<Source> sources, List<PackedFile> packed) {
  private static final String CONSTANT = "PACKAGED";

  /** Whether there are files to open besides the first. */
  boolean areSeveral() {
    return sources.stream().filter(source -> !source.isProcess()).count() > 1;
  }

  /** Whether nothing is loaded, because every process has it. */
  boolean areOfProcess() {
    return sources.stream().allMatch(Source::isProcess);
  }

  /** The symbols, found by the names of the libraries. */
  CodeBlock open(boolean isCloseable) {
    return joined(
        sources.stream()
            .map(
                source ->
                    CodeBlock.of("$T.open($L)", Ffm.SYMBOLS, arguments(source, isCloseable))));
  }

  /** The hashes of the files that will be in jars, if there are any. */
  Optional<FieldSpec> constant(ClassName binding) {
    if (packed.isEmpty()) {
      return Optional.empty();
    }
    CodeBlock lines =
        packed.stream()
            .map(file -> CodeBlock.of("$S", file.line()))
            .collect(CodeBlock.joining(",\n"));
    return Optional.of(
        FieldSpec.builder(Ffm.PACKAGED_LIBRARIES, CONSTANT)
            .addJavadoc("The library's files in jars, each as it was when this was compiled.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$T.of($>$>\n$T.class,\n$L$<$<)", Ffm.PACKAGED_LIBRARIES, binding, lines)
            .build());
  }

  /** How long it stays loaded, where that is not for ever; the files in jars; the names. */
  private CodeBlock arguments(Source source, boolean isCloseable) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (isCloseable && !source.isProcess()) {
      arguments.add(CodeBlock.of("loaded"));
    }
    if (!packed.isEmpty() && !source.isProcess()) {
      arguments.add(CodeBlock.of(CONSTANT));
    }
    source.names().forEach(name -> arguments.add(CodeBlock.of("$S", name.text())));
    return CodeBlock.join(arguments, ", ");
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

  private static CodeBlock joined(Stream<CodeBlock> symbols) {
    List<CodeBlock> all = symbols.toList();
    CodeBlock.Builder code = CodeBlock.builder().add(all.getFirst());
    all.stream().skip(1).forEach(more -> code.add("$Z.and($L)", more));
    return code.build();
  }
}
