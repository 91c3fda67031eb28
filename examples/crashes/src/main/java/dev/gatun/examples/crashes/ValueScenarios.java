package dev.gatun.examples.crashes;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.examples.crashes.Crashes.Event;
import dev.gatun.examples.crashes.Crashes.Kind;
import dev.gatun.examples.crashes.Crashes.Of;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** Numbers, tags, constants, failures, variable arguments. */
final class ValueScenarios {
  private static final Crashes C = CrashesBinding.open();

  private ValueScenarios() {}

  static List<Scenario> all() {
    return List.of(
        new Scenario(
            "a tag that names another member of the union",
            () -> {
              MemorySegment event = Arena.ofConfined().allocate(16, 8);
              event.set(JAVA_INT, 0, Kind.WORD.ordinal());
              event.set(JAVA_LONG, 8, 42);
              return Raw.function("event_read", JAVA_LONG, ADDRESS).invoke(event);
            },
            () -> C.eventRead(new Event(Kind.WORD, new Of.Number(42)))),
        new Scenario(
            "C returns a number that is no constant",
            () -> {
              try (Arena arena = Arena.ofConfined()) {
                int kind =
                    (int)
                        Raw.function("kind_named", JAVA_INT, ADDRESS)
                            .invoke(arena.allocateFrom("other"));
                return kind == 0 ? "a number" : "a word"; // as it is usually written
              }
            },
            () -> C.kindNamed("other")),
        new Scenario(
            "a number too large for unsigned char",
            () -> Raw.function("echo_byte", JAVA_BYTE, JAVA_BYTE).invoke((byte) 300),
            () -> C.echoByte(300)),
        new Scenario(
            "an unsigned char above 127",
            () -> Raw.function("echo_byte", JAVA_BYTE, JAVA_BYTE).invoke((byte) 200),
            () -> C.echoByte(200)),
        new Scenario(
            "a function fails",
            () -> "the result is " + Raw.function("fail", JAVA_INT, JAVA_INT).invoke(13),
            () -> C.fail(13)),
        new Scenario(
            "a variable argument that C's callers widen",
            () -> {
              FunctionDescriptor shape = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_FLOAT);
              return Raw.LINKER
                  .downcallHandle(Raw.symbol("sum"), shape, Linker.Option.firstVariadicArg(1))
                  .invoke(1, 1f);
            },
            () -> C.sum(1, (short) 41)),
        new Scenario(
            "a variable argument that C has not",
            () -> Raw.function("sum", JAVA_INT, JAVA_INT, ADDRESS).invoke(1, List.of()),
            () -> C.sum(1, List.of())));
  }
}
