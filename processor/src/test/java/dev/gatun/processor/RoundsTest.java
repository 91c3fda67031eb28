package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What happens to several declarations at once, and to those that are not complete yet. */
final class RoundsTest {
  private static final String GOOD =
      """
      package demo;
      @dev.gatun.annotation.NativeLibrary public interface Good { int getpid(); }
      """;

  private static final String BAD =
      """
      package demo;
      @dev.gatun.annotation.NativeLibrary public interface Bad { Integer getpid(); }
      """;

  private static final String WORSE =
      """
      package demo;
      @dev.gatun.annotation.NativeLibrary public interface Worse { Object getpid(); }
      """;

  private static final String BROKEN =
      """
      package demo;
      @dev.gatun.annotation.Struct public record Broken(Object what) {}
      """;

  private static final String USER =
      """
      package demo;
      @dev.gatun.annotation.NativeLibrary public interface User {
        Broken broken();
        Object open = UserBinding.open();
      }
      """;

  private static final String EARLY =
      """
      package demo;
      @dev.gatun.annotation.NativeLibrary public interface Early { Late late(); }
      """;

  private static final String LATE =
      """
      package demo;
      @dev.gatun.annotation.Struct public record Late(int x) {}
      """;

  @Test
  void a_bad_library_hides_no_errors_of_others_and_spoils_no_good_one() {
    Compiled compiled =
        Compiling.source("Bad.java", BAD)
            .and("Good.java", GOOD)
            .and("Worse.java", WORSE)
            .onClassPath();

    assertThat(compiled.printed()).contains("GATUN146", "GATUN140").endsWith("\n2 errors\n");
    assertThat(compiled.generated()).containsOnlyKeys("demo/GoodBinding.java");
  }

  /** Neither that the user's binding is missing, nor that its struct is not usable. */
  @Test
  void a_mistake_in_a_struct_is_reported_there_alone() {
    Compiled compiled =
        Compiling.source("User.java", USER).and("Broken.java", BROKEN).onClassPath();

    assertThat(compiled.printed()).startsWith("Broken.java:2: error: GATUN140 ");
    assertThat(compiled.printed()).endsWith("\n1 error\n");
  }

  @Test
  void a_type_that_another_processor_generates_is_waited_for() {
    Compiled compiled =
        Compiling.source("Early.java", EARLY).beside(new LateProcessor()).onClassPath();

    assertThat(compiled.printed()).isEmpty();
    assertThat(compiled.generated())
        .containsOnlyKeys("demo/EarlyBinding.java", "demo/Late.java", "demo/LateStruct.java");
  }

  @Test
  void a_type_that_never_comes_is_javacs_to_report() {
    Compiled compiled = Compiling.source("Early.java", EARLY).onClassPath();

    assertThat(compiled.printed())
        .contains("Early.java:2: error: cannot find symbol")
        .doesNotContain("GATUN")
        .endsWith("\n1 error\n");
  }

  /** Generates what {@code Early} refers to. */
  @SupportedAnnotationTypes("*")
  private static final class LateProcessor extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        try (Writer writer = processingEnv.getFiler().createSourceFile("demo.Late").openWriter()) {
          writer.write(LATE);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      done = true;
      return false;
    }
  }
}
