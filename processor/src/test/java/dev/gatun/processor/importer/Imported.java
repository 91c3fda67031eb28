package dev.gatun.processor.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.processor.GatunProcessor;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command.
 *
 * @param exit the exit value
 * @param text what it wrote
 * @param errors what it complained of
 */
record Imported(int exit, String text, String errors) {
  /** Runs the command in this JVM. */
  static Imported of(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int exit =
        Importer.run(
            List.of(words),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8));
    return new Imported(
        exit, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
  }

  /** The same, which has to succeed. */
  static Imported right(String... words) {
    Imported imported = of(words);
    assertThat(imported.exit()).as(imported.errors()).isZero();
    return imported;
  }

  /**
   * Compiles what was written with all warnings as errors, beside what the processor generates, and
   * compares it with the header; gives what javac printed.
   */
  String compile(String name, Path directory) throws IOException {
    return compile(Map.of(name, text), directory);
  }

  /** Compiles sources of these names in the same way. */
  static String compile(Map<String, String> sources, Path directory) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    Files.createDirectories(directory);
    List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-classpath", path()));
    options.addAll(List.of("-Agatun.cc=gcc", "-Agatun.cache=off", "-d", directory.toString()));
    try (JavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      var task = compiler.getTask(printed, files, null, options, null, sources(sources));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(List.of(new GatunProcessor()));
      boolean success = task.call();
      return success && printed.toString().isEmpty() ? "" : "refused: " + printed;
    }
  }

  private static List<JavaFileObject> sources(Map<String, String> texts) {
    List<JavaFileObject> sources = new ArrayList<>();
    texts.forEach(
        (name, java) ->
            sources.add(
                new SimpleJavaFileObject(
                    URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                  @Override
                  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return java;
                  }
                }));
    return sources;
  }

  /** Without empty lines and line ends, which do not matter. */
  String squeezed() {
    return text.replaceAll("\\s+", " ").replace("( ", "(");
  }

  private static String path() {
    return String.join(
        File.pathSeparator,
        Arrays.asList(NativeLibrary.class, Nullable.class).stream().map(Imported::home).toList());
  }

  private static String home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
