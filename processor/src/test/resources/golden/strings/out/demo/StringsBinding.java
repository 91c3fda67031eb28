package demo;

import static dev.gatun.runtime.CInteger.SIZE_T;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Strings} to the functions of the process itself, as declared in <code>string.h</code>, <code>stdlib.h</code>, <code>locale.h</code>.
 */
@GatunGenerated
public final class StringsBinding implements Strings {
  private final Symbols symbols;

  private long strlenAddress;

  private long getenvAddress;

  private long strerrorAddress;

  private long strchrAddress;

  private long setlocaleAddress;

  private StringsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the functions of the process itself}
   */
  public static StringsBinding open() {
    return new StringsBinding(Symbols.open());
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
  public static StringsBinding open(Path library) {
    return new StringsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static StringsBinding open(Symbols symbols) {
    return new StringsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code size_t strlen(const char *text)}.
   */
  @Override
  public long strlen(String text) {
    if (strlenAddress == 0) {
      strlenAddress = address("strlen", "text");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment textPointer = UTF_8.toC(text, call, "Strings.strlen: text");
      long returned = (long) SizeTOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(strlenAddress), textPointer);
      Callbacks.rethrowFailure();
      return SIZE_T.extend(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const char *getenv(const char *name)}.
   */
  @Override
  public String getenv(String name) {
    if (getenvAddress == 0) {
      getenvAddress = address("getenv", "name");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment namePointer = UTF_8.toC(name, call, "Strings.getenv: name");
      MemorySegment returned = (MemorySegment) PointerOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(getenvAddress), namePointer);
      Callbacks.rethrowFailure();
      return UTF_8.fromNullableC(returned, "the result of Strings.getenv");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const char *strerror(int number)}.
   */
  @Override
  public String strerror(int number) {
    if (strerrorAddress == 0) {
      strerrorAddress = address("strerror", "number");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfInt.HANDLE.invokeExact(
          MemorySegment.ofAddress(strerrorAddress), number);
      Callbacks.rethrowFailure();
      return UTF_8.fromC(returned, "the result of Strings.strerror");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void *strchr(const char *text, int letter)}.
   */
  @Override
  public MemorySegment strchr(String text, int letter) {
    if (strchrAddress == 0) {
      strchrAddress = address("strchr", "text, letter");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment textPointer = UTF_8.toC(text, call, "Strings.strchr: text");
      MemorySegment returned = (MemorySegment) PointerOfPointerInt.HANDLE.invokeExact(
          MemorySegment.ofAddress(strchrAddress), textPointer, letter);
      Callbacks.rethrowFailure();
      return Pointers.orNull(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const char *setlocale(int category, const char *locale)}.
   */
  @Override
  public String setlocale(int category, String locale) {
    if (setlocaleAddress == 0) {
      setlocaleAddress = address("setlocale", "category, locale");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment localePointer = locale == null ? MemorySegment.NULL
          : UTF_8.toC(locale, call, "Strings.setlocale: locale");
      MemorySegment returned = (MemorySegment) PointerOfIntPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(setlocaleAddress), category, localePointer);
      Callbacks.rethrowFailure();
      return UTF_8.fromNullableC(returned, "the result of Strings.setlocale");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "strlen getenv strerror strchr setlocale");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class SizeTOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(SIZE_T.layout(),
        ADDRESS));
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
  private static final class PointerOfInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfPointerInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, ADDRESS,
        JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfIntPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, JAVA_INT,
        ADDRESS));
  }
}
