package dev.gatun.examples.crashes;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.examples.crashes.Crashes.Badge;
import dev.gatun.examples.crashes.Crashes.PointView;
import dev.gatun.examples.crashes.Crashes.Switches;
import dev.gatun.examples.crashes.CrashesBinding.BadgeStruct;
import dev.gatun.examples.crashes.CrashesBinding.ListStruct;
import dev.gatun.examples.crashes.CrashesBinding.PointViewStruct;
import dev.gatun.examples.crashes.CrashesBinding.SwitchesStruct;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** NULL, memory that is too small, misplaced, closed, or another thread's; texts. */
final class MemoryScenarios {
  private static final Crashes C = CrashesBinding.open();

  private MemoryScenarios() {}

  static List<Scenario> all() {
    return List.of(
        new Scenario(
            "NULL for a text",
            () -> Raw.function("text_length", JAVA_LONG, ADDRESS).invoke(MemorySegment.NULL),
            () -> C.textLength(null)),
        new Scenario(
            "NULL among texts",
            () -> {
              MemorySegment texts = Arena.ofConfined().allocate(ADDRESS, 1);
              return Raw.function("texts_length", JAVA_LONG, ADDRESS, JAVA_INT).invoke(texts, 1);
            },
            () -> C.textsLength(new String[] {"one", null})),
        new Scenario(
            "NULL for a struct",
            () -> Raw.function("point_sum", JAVA_DOUBLE, ADDRESS).invoke(MemorySegment.NULL),
            () -> C.pointSum(null)),
        new Scenario("C returns NULL for a text", () -> text("greeting", 0), () -> C.greeting(0)),
        new Scenario(
            "C returns a text that is no UTF-8", () -> text("greeting", 2), () -> C.greeting(2)),
        new Scenario(
            "NUL inside of a text",
            () -> {
              try (Arena arena = Arena.ofConfined()) {
                return Raw.function("text_length", JAVA_LONG, ADDRESS)
                    .invoke(arena.allocateFrom("before\0after"));
              }
            },
            () -> C.textLength("before\0after")),
        new Scenario(
            "memory that is too small for a struct",
            () -> {
              try (Arena arena = Arena.ofConfined()) {
                Raw.procedure("badge_fill", ADDRESS).invoke(arena.allocate(4));
                return "12 bytes written to 4";
              }
            },
            () -> {
              try (Arena arena = Arena.ofConfined()) {
                C.badgeFill(BadgeStruct.of(arena.allocate(4)));
                return "written";
              }
            }),
        new Scenario(
            "a struct at an odd address",
            () -> {
              try (Arena arena = Arena.ofConfined()) {
                return Raw.function("point_sum", JAVA_DOUBLE, ADDRESS)
                    .invoke(arena.allocate(32).asSlice(1, 16));
              }
            },
            () -> {
              try (Arena arena = Arena.ofConfined()) {
                return C.pointSum(PointViewStruct.of(arena.allocate(32).asSlice(1, 16)));
              }
            }),
        new Scenario(
            "a struct whose memory was freed",
            () -> {
              Arena arena = Arena.ofConfined();
              MemorySegment point = arena.allocate(Raw.POINT);
              arena.close();
              return Raw.function("point_sum", JAVA_DOUBLE, ADDRESS).invoke(point);
            },
            () -> {
              Arena arena = Arena.ofConfined();
              PointView point = PointViewStruct.allocate(arena);
              arena.close();
              return C.pointSum(point);
            }),
        new Scenario(
            "an address whose memory was freed, in an array of pointers",
            () -> {
              MemorySegment texts = Arena.ofConfined().allocate(ADDRESS, 1);
              try (Arena arena = Arena.ofConfined()) {
                texts.set(ADDRESS, 0, arena.allocateFrom("gone"));
              }
              Raw.function("texts_length", JAVA_LONG, ADDRESS, JAVA_INT).invoke(texts, 1);
              return "C reads what lies there now";
            },
            () -> {
              MemorySegment[] texts = new MemorySegment[1];
              try (Arena arena = Arena.ofConfined()) {
                texts[0] = arena.allocateFrom("gone");
              }
              return C.addressesLength(texts);
            }),
        new Scenario(
            "a struct of another thread",
            () -> {
              MemorySegment point = Arena.ofConfined().allocate(Raw.POINT);
              return elsewhere(() -> Raw.function("point_sum", JAVA_DOUBLE, ADDRESS).invoke(point));
            },
            () -> {
              PointView point = PointViewStruct.allocate(Arena.ofConfined());
              return elsewhere(() -> C.pointSum(point));
            }),
        new Scenario(
            "a struct on the heap",
            () ->
                Raw.function("point_sum", JAVA_DOUBLE, ADDRESS)
                    .invoke(MemorySegment.ofArray(new double[2])),
            () -> C.pointSum(PointViewStruct.of(MemorySegment.ofArray(new double[2])))),
        new Scenario(
            "a text too long for its member",
            () -> {
              MemorySegment badge = Arena.ofConfined().allocate(12);
              badge.set(JAVA_INT, 8, 7);
              badge.setString(0, "a long name");
              return Raw.function("badge_number", JAVA_INT, ADDRESS).invoke(badge);
            },
            () -> {
              Badge badge = BadgeStruct.allocate(Arena.ofConfined());
              badge.number(7);
              badge.name("a long name");
              return C.badgeNumber(badge);
            }),
        new Scenario(
            "a number too large for its bit-field",
            () -> {
              MemorySegment switches = Arena.ofConfined().allocate(4, 4);
              int low = 1;
              switches.set(JAVA_INT, 0, low | 33 << 3);
              switches.set(JAVA_INT, 0, switches.get(JAVA_INT, 0) & ~7 | 9);
              return Raw.function("switches_low", JAVA_INT, ADDRESS).invoke(switches);
            },
            () -> {
              Switches switches = SwitchesStruct.allocate(Arena.ofConfined());
              switches.low(9);
              return C.switchesLow(switches);
            }),
        new Scenario(
            "a count that its elements do not have",
            () -> {
              MemorySegment list = Arena.ofConfined().allocate(8, 4);
              list.set(JAVA_INT, 0, 100_000_000);
              return Raw.function("list_sum", JAVA_INT, ADDRESS).invoke(list);
            },
            () -> {
              Crashes.List list = ListStruct.allocate(Arena.ofConfined(), 1);
              list.count(100_000_000);
              return C.listSum(list);
            }));
  }

  private static String text(String function, int which) throws Throwable {
    MethodHandle handle = Raw.function(function, Raw.TEXT, JAVA_INT);
    return ((MemorySegment) handle.invoke(which)).getString(0);
  }

  private static Object elsewhere(Scenario.Attempt attempt) throws Throwable {
    Object[] result = new Object[1];
    Thread thread =
        new Thread(
            () -> {
              try {
                result[0] = attempt.make();
              } catch (Throwable e) {
                result[0] = e;
              }
            });
    thread.start();
    thread.join();
    if (result[0] instanceof Throwable failure) {
      throw failure;
    }
    return result[0];
  }
}
