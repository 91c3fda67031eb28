package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import javax.annotation.processing.ProcessingEnvironment;
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
            .by(new WrappedProcessor(environment -> failing(environment, failure)))
            .onClassPath();

    assertThat(compiled.printed())
        .startsWith(
            "Bad.java:2: error: GATUN999 'Bad' could not be looked at: " + failure.getName())
        .contains("it happened inside of the tool, at ")
        .contains("fix: please report it with the declaration")
        .endsWith("\n1 error\n");
    assertThat(compiled.generated())
        .containsOnlyKeys("demo/BadBinding.java", "demo/GoodStruct.java");
    assertThat(compiled.generated().get("demo/BadBinding.java")).contains("was not generated");
  }

  /** A compiler that fails when methods are looked at. */
  private static ProcessingEnvironment failing(
      ProcessingEnvironment environment, Class<? extends Throwable> failure) {
    Types types =
        WrappedProcessor.replacing(
            Types.class,
            environment.getTypeUtils(),
            (method, arguments) -> {
              if (method.equals("asMemberOf")) {
                throw failure.getDeclaredConstructor().newInstance();
              }
              return null;
            });
    return WrappedProcessor.replacing(
        ProcessingEnvironment.class,
        environment,
        (method, arguments) -> method.equals("getTypeUtils") ? types : null);
  }
}
