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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final String PATIENT =
      """
      package demo;
      import dev.gatun.annotation.*;
      @SuppressWarnings("GATUN500")
      @NativeLibrary(LateNames.LIBRARY) public interface Patient {
        @Symbol(LateNames.SYMBOL) Sized late();
        @Symbol(value = "fast", critical = LateNames.CRITICAL) int fast();
        @Struct record Sized(@Length(LateNames.LENGTH) int[] x, @Field(LateNames.TAG) int y) {}
        @Struct record Chosen(int kind, @Tagged(by = LateNames.TAG) Choice choice) {}
        @Union sealed interface Choice {
          @Variant(LateNames.VARIANT) record Number(int x) implements Choice {}
        }
        @CEnum enum Kind { @Value(LateNames.LENGTH) ODD }
        int choose(@In Chosen chosen, Kind kind);
      }
      """;

  private static final String LATE_NAMES =
      """
      package demo;
      public interface LateNames {
        String LIBRARY = "slow";
        String SYMBOL = "at_last";
        String TAG = "kind";
        String VARIANT = "77";
        boolean CRITICAL = true;
        int LENGTH = 4711;
      }
      """;

  @Test
  void a_bad_library_hides_no_errors_of_others_and_spoils_no_good_one() {
    Compiled compiled =
        Compiling.source("Bad.java", BAD)
            .and("Good.java", GOOD)
            .and("Worse.java", WORSE)
            .onClassPath();

    assertThat(compiled.printed()).contains("GATUN146", "GATUN140").endsWith("\n2 errors\n");
    assertThat(compiled.generated().get("demo/GoodBinding.java"))
        .isEqualTo(
            Compiling.source("Good.java", GOOD)
                .onClassPath()
                .generated()
                .get("demo/GoodBinding.java"));
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
        Compiling.source("Early.java", EARLY)
            .beside(new LateProcessor("demo.Late", LATE))
            .onClassPath();

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

  @Test
  void a_constant_that_another_processor_generates_is_waited_for() {
    Compiled late =
        Compiling.source("Patient.java", PATIENT)
            .beside(new LateProcessor("demo.LateNames", LATE_NAMES))
            .onClassPath();
    Compiled early =
        Compiling.source("Patient.java", PATIENT).and("LateNames.java", LATE_NAMES).onClassPath();

    assertThat(late.printed()).isEmpty();
    assertThat(late.generated().get("demo/PatientBinding.java"))
        .contains("slow", "at_last", "4711", "77", "critical")
        .isEqualTo(early.generated().get("demo/PatientBinding.java"));
  }

  /** No error of Gatun's beside it, and no exception of the processor's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@NativeLibrary(Nope.X) interface Lib { int f(); }",
        "@NativeLibrary(header = Nope.X) interface Lib { int f(); }",
        "@NativeLibrary interface Lib { @Symbol(Nope.X) int f(); }",
        "@NativeLibrary interface Lib { @Symbol(critical = Nope.X) int f(); }",
        "@NativeLibrary interface Lib { @Symbol(optional = Nope.X) int f(); }",
        "@NativeLibrary interface Lib { @C(NOPE) int f(); }",
        "@NativeLibrary interface Lib { int f(@Slice(lengthType = NOPE) int[] a); }",
        "@CEnum enum Kind { @Value(NOPE) ODD }",
        "@CEnum enum Kind { @Value(\"1\") ODD }",
        "@CEnum(Nope.X) enum Kind { ODD }",
        "@Struct(Nope.X) record Sized(int x) {}",
        "@Struct record Sized(@Field(Nope.X) int x) {}",
        "@Struct record Sized(@Length(Nope.X) int[] x) {}",
        "@Struct interface Sized { @Length(Nope.X) int[] x(); }",
        "@Struct record Sized(@Slice(length = Nope.X) int[] x) {}",
        "@Struct record Of(int k, @Tagged(by = Nope.X) Tags t) {}",
        "@Struct interface Of { int k(); @Tagged(by = Nope.X) Views t(); }",
        "@Union sealed interface U { @Variant(Nope.X) record A(int a) implements U {} }",
        "@Union sealed interface U { @Variant({\"1\", NOPE}) record A(int a) implements U {} }",
      })
  void a_value_that_does_not_resolve_is_javacs_to_report(String declaration) {
    String source =
        """
        package demo;
        import dev.gatun.annotation.*;
        %s
        @Union sealed interface Tags { @Variant("1") record One(int a) implements Tags {} }
        @Union sealed interface Views {
          @Variant("1") non-sealed interface One extends Views { int a(); }
        }
        """;
    Compiled compiled =
        Compiling.source("Declared.java", source.formatted(declaration)).onClassPath();

    assertThat(compiled.success()).isFalse();
    assertThat(compiled.printed())
        .startsWith("Declared.java:3: error: ")
        .doesNotContain("GATUN", "Exception", "\tat ")
        .endsWith("\n1 error\n");
  }

  /** Generates what is referred to, in the first round. */
  @SupportedAnnotationTypes("*")
  private static final class LateProcessor extends AbstractProcessor {
    private final String name;
    private final String text;
    private boolean done;

    LateProcessor(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      done = true;
      return false;
    }
  }
}
