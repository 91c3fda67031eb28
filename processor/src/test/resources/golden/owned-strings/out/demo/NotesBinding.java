package demo;

import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.ArrayCopies;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CapturedErrno;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Notes} to the native library <code>notes</code>, as declared in <code>notes.h</code>.
 */
@GatunGenerated
public final class NotesBinding implements Notes {
  private final Symbols symbols;

  private long firstAddress;

  private long allAddress;

  private long lastAddress;

  private long freeAddress;

  private long notesFreeAddress;

  private NotesBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>notes</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static NotesBinding open() {
    return new NotesBinding(Symbols.open("notes"));
  }

  /**
   * {@return the binding to a library at a place of your own}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @param library the absolute path of the library
   * @throws IllegalArgumentException if the path is not absolute
   * @throws dev.gatun.runtime.LibraryNotFoundException if there is no such file, or it cannot be loaded
   */
  public static NotesBinding open(Path library) {
    return new NotesBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static NotesBinding open(Symbols symbols) {
    return new NotesBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code char *first(void)}.
   */
  @Override
  public String first() {
    if (firstAddress == 0) {
      firstAddress = address("first", "");
    }
    if (freeAddress == 0) {
      freeAddress = symbols.and(Symbols.ofProcess()).require("free");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(firstAddress));
      try {
        Callbacks.rethrowFailure();
        return UTF_8.fromNullableC(returned, "the result of Notes.first");
      } finally {
        Pointers.free(returned, freeAddress);
      }
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code char **all(int8_t *scratch)}.
   */
  @Override
  public String[] all(byte[] scratch) {
    if (allAddress == 0) {
      allAddress = address("all", "scratch");
    }
    if (notesFreeAddress == 0) {
      notesFreeAddress = symbols.and(Symbols.ofProcess()).require("notes_free");
    }
    try (Temporaries call = Temporaries.open()) {
      Arguments.require(scratch, "Notes.all: scratch");
      MemorySegment scratchPointer = call.allocateFrom(JAVA_BYTE, scratch);
      MemorySegment returned = (MemorySegment) PointerOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(allAddress), scratchPointer);
      try {
        Callbacks.rethrowFailure();
        ArrayCopies.toJava(scratchPointer, 0, scratch);
        return UTF_8.fromList(returned, "the result of Notes.all");
      } finally {
        Pointers.free(returned, notesFreeAddress);
      }
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int last(char **out)}.
   */
  @Override
  public String last() {
    if (lastAddress == 0) {
      lastAddress = address("last", "out");
    }
    if (notesFreeAddress == 0) {
      notesFreeAddress = symbols.and(Symbols.ofProcess()).require("notes_free");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      MemorySegment out = call.allocate(ADDRESS).fill((byte) 0);
      int returned = (int) IntOfPointerWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(lastAddress), errno, out);
      Callbacks.rethrowFailure();
      if (returned < 0) {
        throw CapturedErrno.failure("last", errno);
      }
      try {
        return UTF_8.fromC(out.get(ADDRESS_UNALIGNED, 0), "the result of Notes.last");
      } finally {
        Pointers.free(out.get(ADDRESS_UNALIGNED, 0), notesFreeAddress);
      }
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "first all last");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS),
        Linker.Option.captureCallState("errno"));
  }
}
