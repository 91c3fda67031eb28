package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.processor.Compiled.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake that is met in many places is reported at one of them. */
final class OneMistakeTest {
  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "a struct that cannot pass, in several functions",
            "GATUN066",
            """
            @NativeLibrary("m") interface Demo {
              @Struct(packed = true) record Odd(byte a, int b) {}
              int first(Odd odd);
              int second(Odd odd);
              Odd third();
            }
            """),
        Arguments.of(
            "a library without its annotation",
            "GATUN111",
            """
            interface Demo {
              @Symbol("demo_first") int first();
              @Symbol("demo_second") int second();
            }
            """),
        Arguments.of(
            "an enum without its annotation",
            "GATUN141",
            """
            @NativeLibrary("m") interface Demo {
              Color color();
              enum Color { @Value(1) RED, @Value(2) GREEN }
            }
            """),
        Arguments.of(
            "a union without its annotation",
            "GATUN141",
            """
            @Struct record Demo(int kind, @Tagged(by = "kind") Body body) {
              sealed interface Body {}
              @Variant("1") record One(int a) implements Body {}
              @Variant("2") record Two(long b) implements Body {}
            }
            """),
        Arguments.of(
            "a getter that is none, with a setter",
            "GATUN043",
            """
            @Struct interface Demo {
              int a();
              <T> int b();
              void b(int value);
            }
            """),
        Arguments.of(
            "a handle whose close returns something",
            "GATUN321",
            """
            @NativeLibrary("m") interface Demo {
              Thing open();
              @Handle(close = "thing_close") interface Thing extends AutoCloseable {
                int close();
              }
            }
            """),
        Arguments.of(
            "two parameters that C keeps, and no arena",
            "GATUN107",
            """
            @NativeLibrary("m") interface Demo {
              void listen(@Retained Listener first, @Retained Listener second);
              @Callback interface Listener { void heard(int what); }
            }
            """),
        Arguments.of(
            "a message function that returns no text",
            "GATUN117",
            """
            @NativeLibrary("m") interface Demo {
              MemorySegment message();
              @FailsWhen(value = Outcome.NEGATIVE, message = "message") int a() throws StatusException;
              @FailsWhen(value = Outcome.NEGATIVE, message = "message") int b() throws StatusException;
            }
            """),
        Arguments.of(
            "a message for a result that cannot fail",
            "GATUN112",
            """
            @NativeLibrary("m") interface Demo {
              @Symbol("text") MemorySegment message();
              @FailsWhen(value = Outcome.NEGATIVE, message = "message")
              MemorySegment a() throws StatusException;
            }
            """),
        Arguments.of(
            "a method with a body and two annotations",
            "GATUN102",
            """
            @NativeLibrary("m") interface Demo {
              @Symbol("demo_a") @FailsWhen(Outcome.NEGATIVE)
              default int a() throws StatusException { return 0; }
            }
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void one_mistake_gives_one_error(String what, String problem, String text) {
    String imports =
        """
        import dev.gatun.annotation.*;
        import dev.gatun.runtime.*;
        import java.lang.foreign.*;
        """;

    Compiled compiled = Compiling.source("Demo.java", imports + text).onClassPath();

    assertThat(compiled.errors())
        .as(compiled.printed())
        .extracting(Refusal::id)
        .containsExactly(problem);
  }
}
