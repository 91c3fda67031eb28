package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake of the processor's own is a problem like any other, and spoils nothing else. */
final class FailingProcessorTest {
  private static final String BAD =
      """
      package demo;
      @dev.gatun.annotation.NativeLibrary public interface Bad { int getpid(); }
      """;

  private static final String GOOD =
      """
      package demo;
      @dev.gatun.annotation.Struct public record Good(int x) {}
      """;

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void an_exception_is_one_problem_that_names_the_declaration(Class<? extends Throwable> failure) {
    Compiled compiled =
        Compiling.source("Bad.java", BAD)
            .and("Good.java", GOOD)
            .by(new Broken(failure))
            .onClassPath();

    assertThat(compiled.printed())
        .startsWith(
            "Bad.java:2: error: GATUN999 'Bad' could not be looked at: " + failure.getName())
        .contains("it happened inside of the tool, at ")
        .contains("fix: please report it with the declaration")
        .endsWith("\n1 error\n");
    assertThat(compiled.generated()).containsOnlyKeys("demo/GoodStruct.java");
  }

  /** Gatun's processor with a compiler below it that fails when methods are looked at. */
  private record Broken(GatunProcessor processor, Class<? extends Throwable> failure)
      implements Processor {
    Broken(Class<? extends Throwable> failure) {
      this(new GatunProcessor(), failure);
    }

    @Override
    public void init(ProcessingEnvironment environment) {
      Types types =
          proxy(
              Types.class,
              (method, arguments) -> {
                if (method.equals("asMemberOf")) {
                  throw failure.getDeclaredConstructor().newInstance();
                }
                return null;
              },
              environment.getTypeUtils());
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              (method, arguments) -> method.equals("getTypeUtils") ? types : null,
              environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends javax.annotation.processing.Completion> getCompletions(
        javax.lang.model.element.Element element,
        javax.lang.model.element.AnnotationMirror annotation,
        javax.lang.model.element.ExecutableElement member,
        String text) {
      return Set.of();
    }

    /** What the replacement does not answer, the real thing does. */
    private static <T> T proxy(Class<T> type, Replacement replacement, T real) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                Object replaced = replacement.call(method.getName(), arguments);
                try {
                  return replaced != null ? replaced : method.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    private interface Replacement {
      Object call(String method, Object[] arguments) throws Throwable;
    }
  }
}
