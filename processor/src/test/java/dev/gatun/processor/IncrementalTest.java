package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Gradle processes a changed file alone, because the processor says that it is isolating: each
 * generated file comes of one declaration, and names it.
 */
final class IncrementalTest {
  static final List<Named<Path>> CASES = Goldens.folders("golden");

  private static final String DECLARED = "/META-INF/gradle/incremental.annotation.processors";

  @Test
  void the_processor_says_that_it_is_isolating() throws IOException {
    try (InputStream declared = GatunProcessor.class.getResourceAsStream(DECLARED)) {
      assertThat(new String(declared.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(GatunProcessor.class.getName() + ",isolating");
    }
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void a_generated_file_names_the_one_declaration_that_it_comes_of(Path folder) {
    Map<String, List<Element>> origins = new TreeMap<>();
    Compiled compiled =
        Compiling.folder(folder.resolve("in"))
            .by(new WrappedProcessor(environment -> noting(environment, origins)))
            .with("-proc:only")
            .onClassPath();

    assertThat(compiled.success()).as(compiled.printed()).isTrue();
    assertThat(origins).hasSameSizeAs(compiled.generated());
    origins.forEach(
        (generated, elements) ->
            assertThat(elements)
                .singleElement()
                .satisfies(
                    element -> {
                      assertThat(element.getEnclosingElement().getKind())
                          .isEqualTo(ElementKind.PACKAGE);
                      assertThat(generated).startsWith(element.toString());
                    }));
  }

  private static ProcessingEnvironment noting(
      ProcessingEnvironment environment, Map<String, List<Element>> origins) {
    Filer filer =
        WrappedProcessor.replacing(
            Filer.class,
            environment.getFiler(),
            (method, arguments) -> {
              if (method.equals("createSourceFile")) {
                origins.put((String) arguments[0], Stream.of((Element[]) arguments[1]).toList());
              }
              return null;
            });
    return WrappedProcessor.replacing(
        ProcessingEnvironment.class,
        environment,
        (method, arguments) -> method.equals("getFiler") ? filer : null);
  }
}
