package dev.gatun.examples.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * How much there is in a jar.
 *
 * @param classes how many class files
 * @param bytes their bytes
 * @param jar the bytes of the jar, which is compressed as jars are
 */
record Footprint(int classes, long bytes, long jar) {
  /**
   * {@return what becomes of a class when it is compiled}
   *
   * @param directory where the jar is then, and what processors have generated
   */
  static Footprint ofSource(String name, String text, Path directory, String... options)
      throws IOException {
    Files.createDirectories(directory);
    Path jar = directory.resolve(name + ".jar");
    Files.deleteIfExists(jar);
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Source source = new Source(name, text);
      compile(source, files.getPath("/"), directory, List.of(options));
    }
    return ofJar(jar);
  }

  static Footprint ofJar(Path jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar);
        Stream<Path> paths = Files.walk(files.getPath("/"))) {
      List<Path> classes = paths.filter(path -> path.toString().endsWith(".class")).toList();
      long bytes = 0;
      for (Path file : classes) {
        bytes += Files.size(file);
      }
      return new Footprint(classes.size(), bytes, Files.size(jar));
    }
  }

  private static void compile(Source source, Path classes, Path sources, List<String> options)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(sources));
      if (!compiler.getTask(null, files, null, options, null, List.of(source)).call()) {
        throw new IllegalStateException(source.getName() + " was not compiled");
      }
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
