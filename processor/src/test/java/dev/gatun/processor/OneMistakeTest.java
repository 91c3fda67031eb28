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
            "an enum without its annotation, in a function and a set",
            "GATUN141",
            """
            @NativeLibrary("m") interface Demo {
              void paint(Color color, @Flags Set<Color> colors);
              enum Color { @Value(1) RED, @Value(2) GREEN }
            }
            """),
        Arguments.of(
            "an enum without its annotation, in two sets",
            "GATUN289",
            """
            @NativeLibrary("m") interface Demo {
              void paint(@Flags EnumSet<Color> color, @Flags Set<Color> colors);
              enum Color { @Value(1) RED, @Value(2) GREEN }
            }
            """),
        Arguments.of(
            "variants of a sealed interface inside of a union",
            "GATUN085",
            """
            @Struct record Demo(int kind, @Tagged(by = "kind") Body body) {
              @Union sealed interface Body {}
              sealed interface Round extends Body {}
              @Variant("1") record Circle(int a) implements Round {}
              @Variant("2") record Ball(long b) implements Round {}
              @Variant("3") record Square(long b) implements Body {}
            }
            """),
        Arguments.of(
            "two handles that belong to each other",
            "GATUN325",
            """
            @Handle(belongsTo = Second.class) interface First {}
            @Handle(belongsTo = First.class) interface Second {}
            """),
        Arguments.of(
            "one variant that is a record",
            "GATUN030",
            """
            @Struct interface Demo {
              int kind();
              @Tagged(by = "kind") Body body();
              @Union sealed interface Body {}
              @Variant("1") record One(int a) implements Body {}
              @Variant("2") non-sealed interface Two extends Body { int a(); }
              @Variant("3") non-sealed interface Three extends Body { int a(); }
            }
            """),
        Arguments.of(
            "an owner that is no handle, and a parameter",
            "GATUN141",
            """
            @NativeLibrary("m") interface Demo {
              Line open(Device device);
              @Handle(belongsTo = Device.class) interface Line {}
              interface Device {}
            }
            """),
        Arguments.of(
            "a library without its annotation, with a result through a pointer",
            "GATUN111",
            """
            interface Demo {
              @OutReturn int first();
              @OutReturn int second();
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
        import java.util.*;
        """;

    Compiled compiled = Compiling.source("Demo.java", imports + text).onClassPath();

    assertThat(compiled.errors())
        .as(compiled.printed())
        .extracting(Refusal::id)
        .containsExactly(problem);
  }
}
