package dev.gatun.processor;

import com.google.auto.service.AutoService;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.exports.Exports;
import dev.gatun.processor.header.HeaderOptions;
import dev.gatun.processor.header.Headers;
import dev.gatun.processor.natives.Natives;
import dev.gatun.processor.read.IncompleteException;
import dev.gatun.processor.read.JavacReporter;
import dev.gatun.processor.read.Strays;
import dev.gatun.processor.read.Undeclared;
import dev.gatun.processor.read.UnitReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/**
 * Checks the declarations of native libraries while javac runs, and generates their bindings.
 *
 * <p>A declaration that refers to a type which does not exist yet waits for the next round: another
 * processor may generate it. What never comes, javac reports itself.
 */
@AutoService(Processor.class)
public final class GatunProcessor extends AbstractProcessor {
  /** Directories of libraries whose exported symbols are looked at, separated as in PATH. */
  private static final String LIBRARIES = "gatun.libraries";

  /** A directory of the libraries that will be in jars, with a directory for each platform. */
  private static final String NATIVES = "gatun.natives";

  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> met = new HashSet<>();
  private final Set<String> written = new HashSet<>();

  /** Whether something was reported that stops the compiler. */
  private boolean isFailing;

  /** Creates the processor, as javac does. */
  public GatunProcessor() {}

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new HashSet<>(JavacReporter.options());
    options.add(LIBRARIES);
    options.add(NATIVES);
    options.addAll(HeaderOptions.names());
    return options;
  }

  /** All of ours: javac warns of annotations that no processor claims. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.gatun.annotation.*", "dev.gatun.runtime.GatunGenerated");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      Set<TypeElement> roots = roots(annotations, round);
      roots.forEach(root -> met.add(root.getQualifiedName().toString()));
      Set<TypeElement> types = ElementFilter.typesIn(round.getRootElements());
      types.forEach(type -> met.add(type.getQualifiedName().toString()));
      UnitReader reader =
          new UnitReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), met);
      Map<String, String> options = processingEnv.getOptions();
      Pipeline pipeline =
          new Pipeline(
              reader,
              new Exports(options.getOrDefault(LIBRARIES, "")),
              natives(options),
              new Headers(HeaderOptions.of(options)));
      Diagnostics found = new Diagnostics();
      List<TypeElement> refused =
          roots.stream().filter(root -> !bind(pipeline, reader, root, found)).toList();
      annotations.forEach(
          annotation ->
              Strays.check(annotation, round.getElementsAnnotatedWith(annotation), found));
      Undeclared.check(types, found);
      new JavacReporter(processingEnv).report(found);
      isFailing |= found.hasErrors();
      if (isFailing) {
        refused.forEach(root -> standIn(pipeline, root));
      }
    }
    return true;
  }

  private static Natives natives(Map<String, String> options) {
    return new Natives(
        Optional.ofNullable(options.get(NATIVES)).filter(it -> !it.isBlank()).map(Path::of));
  }

  private Set<TypeElement> roots(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<TypeElement> roots = new LinkedHashSet<>();
    waiting.forEach(name -> roots.add(processingEnv.getElementUtils().getTypeElement(name)));
    waiting.clear();
    Set<String> declaring = UnitReader.annotations();
    for (TypeElement annotation : annotations) {
      if (declaring.contains(annotation.getQualifiedName().toString())) {
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
          roots.add(UnitReader.root((TypeElement) element));
        }
      }
    }
    return roots;
  }

  /**
   * Whether the unit is bound, or may still be: what a library inherits is found in each that
   * inherits it, and reported once.
   */
  private boolean bind(Pipeline pipeline, UnitReader reader, TypeElement root, Diagnostics all) {
    Diagnostics found = new Diagnostics();
    boolean isBound = false;
    try {
      Optional<GeneratedFile> file = pipeline.bind(root, found);
      file.ifPresent(it -> write(it, root, found));
      isBound = file.isPresent();
    } catch (IncompleteException e) {
      waiting.add(root.getQualifiedName().toString());
      isBound = true;
    } catch (RuntimeException | StackOverflowError e) {
      found.report(
          Problem.PROCESSOR_FAILED, UnitReader.origin(root), root.getSimpleName(), e, where(e));
    }
    found.all().forEach(diagnostic -> all.add(reader.placed(diagnostic, root)));
    return isBound;
  }

  /**
   * Writes what stands for a unit that was refused, behind all that are bound: the uses of its
   * generated class are no mistakes of their own. Where that fails, the compiler says that it is
   * missing.
   */
  private void standIn(Pipeline pipeline, TypeElement root) {
    try {
      write(pipeline.placeholder(root), root, new Diagnostics());
    } catch (RuntimeException | StackOverflowError e) {
      // What is wrong with the unit was reported.
    }
  }

  /** The innermost calls of our own, which say more than any message. */
  private static String where(Throwable failure) {
    String ours = GatunProcessor.class.getPackageName();
    return Arrays.stream(failure.getStackTrace())
        .filter(call -> call.getClassName().startsWith(ours))
        .limit(3)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(", "));
  }

  private void write(GeneratedFile file, TypeElement root, Diagnostics found) {
    try (Writer writer =
        processingEnv.getFiler().createSourceFile(file.qualifiedName(), root).openWriter()) {
      writer.write(file.text());
      written.add(file.qualifiedName());
      writeSums(file, root);
    } catch (FilerException e) {
      found.report(
          written.contains(file.qualifiedName())
              ? Problem.GENERATED_NAME_IS_TAKEN
              : Problem.GENERATED_TYPE_EXISTS,
          UnitReader.origin(root),
          file.qualifiedName(),
          root.getSimpleName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of one declaration too, so that Gradle need not process all of them together. */
  private void writeSums(GeneratedFile file, TypeElement root) throws IOException {
    if (!file.packed().isEmpty()) {
      try (Writer writer =
          processingEnv
              .getFiler()
              .createResource(StandardLocation.CLASS_OUTPUT, "", file.sumsName(), root)
              .openWriter()) {
        writer.write(file.sums());
      }
    }
  }
}
