package dev.gatun.examples.crashes;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.examples.crashes.Crashes.Kind;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/** Java that C calls. */
final class CallbackScenarios {
  private static final Crashes C = CrashesBinding.open();

  private CallbackScenarios() {}

  static List<Scenario> all() {
    return List.of(
        new Scenario(
            "a callback throws",
            () -> raw("call", CallbackScenarios::fail),
            () -> C.call(CallbackScenarios::fail, 1)),
        new Scenario(
            "a callback throws an exception that nobody declares",
            () -> raw("call", CallbackScenarios::failSneakily),
            () -> C.call(CallbackScenarios::failSneakily, 1)),
        new Scenario(
            "a callback fills the stack",
            () -> raw("call", CallbackScenarios::recur),
            () -> C.call(CallbackScenarios::recur, 1)),
        new Scenario(
            "a callback runs out of memory",
            () -> raw("call", CallbackScenarios::fillMemory),
            () -> C.call(CallbackScenarios::fillMemory, 1)),
        new Scenario(
            "a callback throws on a thread of C",
            () -> raw("call_on_thread", CallbackScenarios::fail),
            () -> C.callOnThread(CallbackScenarios::fail, 1)),
        new Scenario(
            "a callback of a callback throws, with C between them",
            () ->
                raw(
                    "call",
                    value -> {
                      try {
                        return raw("call", CallbackScenarios::fail);
                      } catch (Throwable e) {
                        throw new IllegalStateException(e);
                      }
                    }),
            () -> C.call(value -> C.call(CallbackScenarios::fail, value), 1)),
        new Scenario(
            "C calls on after a callback threw",
            () -> raw("call_thrice", counting(new AtomicInteger())),
            () -> {
              AtomicInteger calls = new AtomicInteger();
              try {
                return C.callThrice(counting(calls)::applyAsInt, 1);
              } catch (IllegalStateException e) {
                return e + ", after " + calls + " call";
              }
            }),
        new Scenario(
            "C calls a function whose arena was closed",
            CallbackScenarios::rawKept,
            () -> {
              try (Arena arena = Arena.ofConfined()) {
                C.keep(value -> value, arena);
              }
              return C.callKept(1);
            }),
        new Scenario(
            "a callback closes the arena that it lives in",
            CallbackScenarios::rawClosing,
            () -> {
              Arena arena = Arena.ofConfined();
              C.keep(
                  value -> {
                    arena.close();
                    return value;
                  },
                  arena);
              return C.callKept(1);
            }),
        new Scenario(
            "C gives NULL to a callback that reads a text",
            () -> rawReader(),
            () -> C.callReader(String::length, null)),
        new Scenario(
            "C gives a number that is no constant to a callback",
            CallbackScenarios::rawChooser,
            () -> C.callChooser(Kind::ordinal, 7)),
        new Scenario(
            "a callback returns null for a struct",
            CallbackScenarios::rawMaker,
            () -> C.callMaker(() -> null)),
        new Scenario(
            "a callback ends the program",
            () -> raw("call", CallbackScenarios::exit),
            () -> C.call(CallbackScenarios::exit, 1)),
        new Scenario(
            "C gives NULL for a function",
            () -> {
              MethodHandle named = Raw.function("step_named", ADDRESS, ADDRESS);
              MemorySegment step;
              try (Arena arena = Arena.ofConfined()) {
                step = (MemorySegment) named.invoke(arena.allocateFrom("thrice"));
              }
              FunctionDescriptor shape = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
              return Raw.LINKER.downcallHandle(shape).invoke(step, 1);
            },
            () -> C.stepNamed("thrice").apply(1)),
        new Scenario(
            "null for a callback",
            () -> Raw.function("call", JAVA_INT, ADDRESS, JAVA_INT).invoke(MemorySegment.NULL, 1),
            () -> C.call(null, 1)));
  }

  private static int fail(int value) {
    throw new IllegalStateException("in the callback");
  }

  private static int failSneakily(int value) {
    throw CallbackScenarios.<RuntimeException>sneak(new java.io.IOException("in the callback"));
  }

  @SuppressWarnings("unchecked") // the point
  private static <T extends Throwable> T sneak(Throwable throwable) throws T {
    throw (T) throwable;
  }

  private static int recur(int value) {
    return recur(value + 1) + 1;
  }

  private static int fillMemory(int value) {
    return new long[Integer.MAX_VALUE].length;
  }

  private static int exit(int value) {
    System.exit(7);
    return value;
  }

  private static IntUnaryOperator counting(AtomicInteger calls) {
    return value -> {
      calls.incrementAndGet();
      throw new IllegalStateException("in the callback");
    };
  }

  private static int raw(String function, IntUnaryOperator step) throws Throwable {
    try (Arena arena = Arena.ofShared()) {
      return (int)
          Raw.function(function, JAVA_INT, ADDRESS, JAVA_INT).invoke(Raw.stub(step, arena), 1);
    }
  }

  private static Object rawKept() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      Raw.procedure("keep", ADDRESS).invoke(Raw.stub(value -> value, arena));
    }
    return Raw.function("call_kept", JAVA_INT, JAVA_INT).invoke(1);
  }

  private static Object rawClosing() throws Throwable {
    Arena arena = Arena.ofConfined();
    IntUnaryOperator closing =
        value -> {
          arena.close();
          return value;
        };
    Raw.procedure("keep", ADDRESS).invoke(Raw.stub(closing, arena));
    return Raw.function("call_kept", JAVA_INT, JAVA_INT).invoke(1);
  }

  private static long readRaw(MemorySegment text) {
    return text.getString(0).length();
  }

  private static Object rawReader() throws Throwable {
    MethodHandle target =
        MethodHandles.lookup()
            .findStatic(
                CallbackScenarios.class,
                "readRaw",
                MethodType.methodType(long.class, MemorySegment.class));
    MemorySegment stub =
        Raw.LINKER.upcallStub(
            target, FunctionDescriptor.of(JAVA_LONG, Raw.TEXT), Arena.ofConfined());
    return Raw.function("call_reader", JAVA_LONG, ADDRESS, ADDRESS)
        .invoke(stub, MemorySegment.NULL);
  }

  private static int chooseRaw(int kind) {
    return Kind.values()[kind].ordinal();
  }

  private static Object rawChooser() throws Throwable {
    return raw("call_chooser", value -> chooseRaw(7));
  }

  private static MemorySegment makeRaw() {
    return null;
  }

  private static Object rawMaker() throws Throwable {
    MethodHandle target =
        MethodHandles.lookup()
            .findStatic(
                CallbackScenarios.class, "makeRaw", MethodType.methodType(MemorySegment.class));
    MemorySegment stub =
        Raw.LINKER.upcallStub(target, FunctionDescriptor.of(Raw.POINT), Arena.ofConfined());
    return Raw.function("call_maker", java.lang.foreign.ValueLayout.JAVA_DOUBLE, ADDRESS)
        .invoke(stub);
  }
}
