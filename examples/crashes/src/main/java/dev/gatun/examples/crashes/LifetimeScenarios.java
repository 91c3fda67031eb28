package dev.gatun.examples.crashes;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.examples.crashes.Crashes.Door;
import dev.gatun.examples.crashes.Crashes.Key;
import dev.gatun.runtime.Symbols;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Handles, and the files of libraries. */
final class LifetimeScenarios {
  private static final Crashes C = CrashesBinding.open();

  private LifetimeScenarios() {}

  static List<Scenario> all() {
    return List.of(
        new Scenario(
            "a handle is used after it was closed",
            () -> {
              MemorySegment door = open();
              close(door);
              return Raw.function("door_knock", JAVA_INT, ADDRESS).invoke(door);
            },
            () -> {
              Door door = C.doorOpen(1);
              door.close();
              return C.doorKnock(door);
            }),
        new Scenario(
            "a handle is closed twice",
            () -> {
              MemorySegment door = open();
              close(door);
              close(door);
              return "closed twice";
            },
            () -> {
              Door door = C.doorOpen(1);
              door.close();
              door.close();
              return "closed twice";
            }),
        new Scenario(
            "a handle is closed before what belongs to it",
            () -> {
              MemorySegment door = open();
              MemorySegment key =
                  (MemorySegment) Raw.function("key_cut", ADDRESS, ADDRESS).invoke(door);
              close(door);
              return Raw.function("key_turn", JAVA_INT, ADDRESS).invoke(key);
            },
            () -> {
              Door door = C.doorOpen(1);
              Key key = C.keyCut(door);
              door.close();
              return C.keyTurn(key);
            }),
        new Scenario(
            "what belongs to a closed handle is closed after it",
            () -> {
              MemorySegment door = open();
              MemorySegment key =
                  (MemorySegment) Raw.function("key_cut", ADDRESS, ADDRESS).invoke(door);
              close(door);
              Raw.procedure("key_melt", ADDRESS).invoke(key);
              return "closed";
            },
            () -> {
              Door door = C.doorOpen(1);
              Key key = C.keyCut(door);
              door.close();
              key.close();
              return "closed";
            }),
        new Scenario(
            "a handle is closed while another thread uses it",
            () -> {
              MemorySegment door = open();
              MethodHandle wait = Raw.function("door_wait", JAVA_INT, ADDRESS, JAVA_INT);
              return during(() -> wait.invoke(door, 1000), () -> close(door));
            },
            () -> {
              Door door = C.doorOpen(1);
              return during(() -> C.doorWait(door, 1000), door::close);
            }),
        new Scenario(
            "C returns NULL for a handle",
            () -> {
              MethodHandle open = Raw.function("door_open", ADDRESS, JAVA_INT);
              MemorySegment door = (MemorySegment) open.invoke(-1);
              return Raw.function("door_knock", JAVA_INT, ADDRESS).invoke(door);
            },
            () -> C.doorKnock(C.doorOpen(-1))),
        new Scenario(
            "Java closes what belongs to C",
            () -> {
              MemorySegment door = (MemorySegment) Raw.function("door_lent", ADDRESS).invoke();
              close(door);
              return Raw.function("door_knock", JAVA_INT, ADDRESS).invoke(door);
            },
            () -> {
              if (C.doorLent() instanceof AutoCloseable door) {
                door.close();
              }
              return C.doorKnock(C.doorLent());
            }),
        new Scenario(
            "a handle of one type for a handle of another",
            () -> Raw.function("key_turn", JAVA_INT, ADDRESS).invoke(open()),
            () -> {
              Object door = C.doorOpen(1);
              return C.keyTurn((Key) door);
            }),
        new Scenario(
            "there is no such library",
            () -> SymbolLookup.libraryLookup("libcrash.so", Arena.global()),
            () -> Symbols.open("crash")),
        new Scenario(
            "there is no such function",
            () -> Raw.symbol("call_twice"),
            () -> Symbols.open("crashes").require("call_twice")),
        new Scenario(
            "a library in the working directory",
            () -> {
              Path planted = planted();
              try {
                return SymbolLookup.libraryLookup(planted.getFileName(), Arena.global())
                    .find("call")
                    .map(it -> "loaded");
              } finally {
                Files.delete(planted);
              }
            },
            () -> {
              Path planted = planted();
              try {
                return CrashesBinding.open(planted.getFileName());
              } finally {
                Files.delete(planted);
              }
            }),
        new Scenario(
            "a file that is no library",
            () -> SymbolLookup.libraryLookup(Path.of("/etc/passwd"), Arena.global()),
            () -> CrashesBinding.open(Path.of("/etc/passwd"))),
        new Scenario(
            "a function is called after its library was closed",
            () -> {
              MethodHandle echo;
              Path library = planted().toAbsolutePath();
              try (Arena arena = Arena.ofConfined()) {
                MemorySegment address =
                    SymbolLookup.libraryLookup(library, arena).find("fail").orElseThrow();
                echo =
                    Raw.LINKER.downcallHandle(
                        MemorySegment.ofAddress(address.address()),
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT));
              } finally {
                Files.delete(library);
              }
              return echo.invoke(0);
            },
            () -> {
              ClosedCrashes closed = ClosedCrashesBinding.open();
              closed.close();
              return closed.fail(0);
            }));
  }

  private static MemorySegment open() throws Throwable {
    return (MemorySegment) Raw.function("door_open", ADDRESS, JAVA_INT).invoke(1);
  }

  private static void close(MemorySegment door) throws Throwable {
    Raw.procedure("door_close", ADDRESS).invoke(door);
  }

  /** A second copy of the library, beside the program. */
  private static Path planted() throws Exception {
    Path file = Path.of("libplanted.so");
    for (String directory : System.getProperty("java.library.path").split(":")) {
      Path library = Path.of(directory, System.mapLibraryName("crashes"));
      if (Files.exists(library)) {
        return Files.copy(library, file);
      }
    }
    throw new IllegalStateException("the library is not there");
  }

  private interface Closing {
    void close() throws Throwable;
  }

  private static Object during(Scenario.Attempt use, Closing close) throws Throwable {
    Object[] result = new Object[1];
    Thread thread =
        new Thread(
            () -> {
              try {
                result[0] = use.make();
              } catch (Throwable e) {
                result[0] = e;
              }
            });
    thread.start();
    Thread.sleep(300);
    close.close();
    thread.join();
    return result[0];
  }
}
