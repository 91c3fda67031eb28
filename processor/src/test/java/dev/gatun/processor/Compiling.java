package dev.gatun.processor;

import dev.gatun.annotation.NativeLibrary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles sources in memory as a user would, with Gatun's processor and only what its users have
 * on their path.
 *
 * @param sources what is compiled
 * @param options how
 * @param others processors that run beside Gatun's
 * @param replacement a processor that runs instead of Gatun's; null for Gatun's
 */
record Compiling(
    List<JavaFileObject> sources,
    List<String> options,
    List<Processor> others,
    @Nullable Processor replacement) {
  /** A source with this name, such as {@code Animals.java}. */
  static Compiling source(String name, String text) {
    return of(Map.of(name, text));
  }

  /** Sources by their names. */
  static Compiling of(Map<String, String> sources) {
    return new Compiling(List.of(), List.of(), List.of(), null).and(sources);
  }

  /** The Java files below a folder, in the order of their names. */
  static Compiling folder(Path folder) {
    try {
      Map<String, String> sources = Goldens.texts(folder);
      sources.keySet().removeIf(name -> !name.endsWith(".java"));
      return of(sources).with(options(folder).toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a case has a header, a compiler is asked about it; where it has natives, they are. */
  static List<String> options(Path folder) throws IOException {
    boolean hasHeader =
        Goldens.texts(folder).keySet().stream().anyMatch(name -> name.endsWith(".h"));
    Path natives = (folder.endsWith("in") ? folder.getParent() : folder).resolve("natives");
    return plus(
        hasHeader
            ? List.of("-Agatun.cc=gcc", "-Agatun.include=" + folder, "-Agatun.cache=off")
            : List.of("-Agatun.cc=off"),
        Files.exists(natives) ? List.of("-Agatun.natives=" + natives) : List.of());
  }

  Compiling and(String name, String text) {
    return and(Map.of(name, text));
  }

  /** The same with more sources, by their names. */
  Compiling and(Map<String, String> more) {
    List<SourceText> texts =
        more.entrySet().stream()
            .map(source -> new SourceText(source.getKey(), source.getValue()))
            .toList();
    return new Compiling(plus(sources, texts), options, others, replacement);
  }

  /** The same with another text for one of the sources. */
  Compiling instead(String name, String text) {
    List<JavaFileObject> kept =
        sources.stream()
            .filter(it -> !Path.of(name).endsWith(Path.of(it.getName()).getFileName()))
            .toList();
    return new Compiling(kept, options, others, replacement).and(name, text);
  }

  Compiling reversed() {
    return new Compiling(sources.reversed(), options, others, replacement);
  }

  Compiling with(String... more) {
    return new Compiling(sources, plus(options, List.of(more)), others, replacement);
  }

  Compiling beside(Processor other) {
    return new Compiling(sources, options, plus(others, List.of(other)), replacement);
  }

  Compiling by(Processor replacement) {
    return new Compiling(sources, options, others, replacement);
  }

  Compiled onClassPath() {
    return with("-classpath", userPath()).compile(processors());
  }

  /** As on the class path, but only what is given is compiled, and no processor runs. */
  Compiled onClassPathAsItIs() {
    return with("-classpath", userPath(), "-proc:none").compile(List.of());
  }

  Compiled inModule() {
    return with("--module-path", userPath()).compile(processors());
  }

  /** As in a module, but only what is given is compiled, and no processor runs. */
  Compiled inModuleAsItIs() {
    return with("--module-path", userPath(), "-proc:none").compile(List.of());
  }

  private List<Processor> processors() {
    return plus(others, List.of(replacement == null ? new GatunProcessor() : replacement));
  }

  private Compiled compile(List<Processor> processors) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    JavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
    try (MemoryFiles memory = new MemoryFiles(files)) {
      List<String> all = plus(List.of("-Agatun.cc=off", "-Agatun.cache=off"), options);
      CompilationTask task = compiler.getTask(printed, memory, null, all, null, sources);
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(processors);
      boolean success = task.call();
      return new Compiled(
          success, printed.toString().replace(System.lineSeparator(), "\n"), memory.sources());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the annotations are, and JSpecify's. */
  static String userPath() {
    return path(NativeLibrary.class, Nullable.class);
  }

  /** Where classes come from. */
  static String path(Class<?>... types) {
    return Stream.of(types)
        .map(Compiling::home)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String home(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> List<T> plus(List<T> list, List<? extends T> more) {
    return Stream.concat(list.stream(), more.stream()).toList();
  }
}
