package dev.gatun.examples.signatures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Declares functions in C and in Java, compiles both, and calls all of them each way.
 *
 * @param directory where everything is written; what was in it is deleted
 * @param libraries the functions
 * @param out takes what is measured
 */
record Crossing(Path directory, List<Library> libraries, PrintStream out) {
  private static final String PROCESSOR = "dev.gatun.processor.GatunProcessor";
  private static final List<String> C_OPTIONS =
      List.of("-std=c11", "-O1", "-Wall", "-Werror", "-fPIC", "-shared", "-pthread");
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** {@return what came of it; a wrong value is printed} */
  Outcome run() throws Exception {
    int count = libraries.stream().mapToInt(library -> library.signatures().size()).sum();
    out.printf(
        "%d signatures, %d functions, %d interfaces%n",
        count, count * Way.values().length, libraries.size());
    write();
    timed("C compiler", () -> atOnce(libraries.stream().map(this::compileC).toList()));
    compileJava();
    List<Outcome> outcomes = new ArrayList<>();
    timed("calls", () -> outcomes.addAll(atOnce(libraries.stream().map(this::call).toList())));
    Outcome outcome = Outcome.sum(outcomes);
    out.println(outcome + " of all JVMs together");
    return outcome;
  }

  /** Compiles what was generated again, without the processor: what it costs is the difference. */
  void compileWithoutProcessor() throws Exception {
    List<Path> all = new ArrayList<>(files("java", ".java"));
    all.addAll(files("generated", ".java"));
    timed("javac without the processor", () -> javac(all, "classes-again", "-proc:none"));
  }

  private void write() throws IOException {
    delete(directory);
    for (String name : List.of("c", "java", "generated", "classes", "classes-again")) {
      Files.createDirectories(directory.resolve(name));
    }
    for (Library library : libraries) {
      Files.writeString(cSource(library), CSource.of(library.signatures()));
      Files.writeString(
          directory.resolve(Path.of("java", library.name() + ".java")),
          JavaSource.library(library.name(), library.signatures()));
    }
    List<Structure> structures =
        libraries.stream()
            .flatMap(library -> library.signatures().stream())
            .flatMap(signature -> signature.structure().stream())
            .distinct()
            .toList();
    for (Structure structure : structures) {
      Files.writeString(
          directory.resolve(Path.of("java", structure.name() + ".java")),
          JavaSource.record(structure));
    }
  }

  private void compileJava() throws Exception {
    List<Path> sources = files("java", ".java");
    timed(
        "javac with the processor",
        () -> javac(sources, "classes", "-processor", PROCESSOR, "-processorpath", CLASS_PATH));
    List<Path> generated = files("generated", ".java");
    out.println("declared: " + Sizes.ofSources(sources));
    out.println("generated: " + Sizes.ofSources(generated));
    out.println("classes: " + Sizes.ofClasses(files("classes", ".class")));
  }

  private Void javac(List<Path> sources, String classes, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("--release", "22", "-Xlint:all", "-Werror", "-classpath", CLASS_PATH));
    command.addAll(List.of("-s", "" + directory.resolve("generated")));
    command.addAll(List.of("-d", "" + directory.resolve(classes)));
    command.addAll(List.of(options));
    sources.forEach(source -> command.add(source.toString()));
    Path arguments = directory.resolve(classes + ".args");
    Files.write(arguments, command.stream().map(word -> '"' + word + '"').toList());
    Program.run(List.of(Program.java("javac"), "@" + arguments));
    return null;
  }

  private Callable<Void> compileC(Library library) {
    return () -> {
      List<String> command = new ArrayList<>(List.of(Program.cCompiler()));
      command.addAll(C_OPTIONS);
      command.addAll(List.of("-o", "" + object(library), "" + cSource(library)));
      Program.run(command);
      return null;
    };
  }

  private Callable<Outcome> call(Library library) {
    return () -> {
      List<String> command = new ArrayList<>();
      command.add(Program.java("java"));
      command.add("--enable-native-access=ALL-UNNAMED");
      // Each method is called once: no code is worth making for that.
      command.add("-Djdk.reflect.useNativeAccessorOnly=true");
      command.addAll(List.of("-classpath", classPath(), Calls.class.getName()));
      command.addAll(List.of("" + object(library).toAbsolutePath(), library.name()));
      library.signatures().forEach(signature -> command.add(signature.name()));
      List<String> lines = Program.run(command);
      lines.subList(0, lines.size() - 1).forEach(line -> out.println(library.name() + ": " + line));
      return Outcome.parse(lines.getLast());
    };
  }

  private String classPath() {
    return String.join(
        System.getProperty("path.separator"), "" + directory.resolve("classes"), CLASS_PATH);
  }

  private Path cSource(Library library) {
    return directory.resolve(Path.of("c", library.name() + ".c"));
  }

  private Path object(Library library) {
    return directory.resolve(Path.of("c", System.mapLibraryName(library.name())));
  }

  private List<Path> files(String below, String extension) throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve(below))) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }

  private <T> void timed(String what, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    out.printf("%s: %.1f seconds%n", what, (System.nanoTime() - start) / 1e9);
  }

  /** The results, in the order of the work; as much at once as there are processors. */
  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(work)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
