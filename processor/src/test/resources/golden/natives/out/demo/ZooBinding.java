package demo;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.PackagedLibraries;
import dev.gatun.runtime.Symbols;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Zoo} to the native library <code>zoo</code> or <code>libzoo.so.2</code>,
 * and to the native library <code>keys</code>,
 * and to the functions of the process itself.
 */
@GatunGenerated
public final class ZooBinding implements Zoo {
  /**
   * The library's files in jars, each as it was when this was compiled.
   */
  private static final PackagedLibraries PACKAGED = PackagedLibraries.of(
      ZooBinding.class,
      "6012fdbe31f1ca4c010c10192ca590e5f026bd4a4ee2121fd1232413e173a99e  linux-aarch64/libzoo.so",
      "579b767ea8b4796c977c9f0ae05c73604b5ec6f638f8f3cc81f394b3bcf798ad  linux-x64/libzoo.so",
      "2ab0efa21c5ea16298110506fb6dccc8de9728bbcefb01bb33401675f0bcb576  linux-x64/libzoo.so.2",
      "48612ebe3379ae1075ba5385c4d9486420e9df3a24e0d463352ce523fb1f1cbd  macos-aarch64/libzoo.dylib",
      "d8247d319d357e782617121b48c672e231e3906c24b9c84fefb5b6a3cf81b2dc  windows-x64/zoo.dll",
      "e73479ef9aec50a2183ae1b19a2d8c0aa56c4ab248088c3e02f555d1ca001dee  linux-x64/libkeys.so",
      "e59753aa51f1dac0fc3cb2cd3cafbd5cb5d983c08cfd72c1cc681972e0db9aaf  windows-x64/libkeys.dll");

  private final Symbols symbols;

  private long zooCountAddress;

  private long clockHourAddress;

  private ZooBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>zoo</code> or <code>libzoo.so.2</code>,
   * and to the native library <code>keys</code>,
   * and to the functions of the process itself}
   *
   * <p>The libraries stay loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if one of them cannot be found or loaded
   */
  public static ZooBinding open() {
    return new ZooBinding(Symbols.open(PACKAGED, "zoo", "libzoo.so.2")
        .and(Symbols.open(PACKAGED, "keys")).and(Symbols.open()));
  }

  /**
   * {@return the binding to a library at a place of your own}
   *
   * <p>The libraries stay loaded for the life of the process.
   *
   * @param library the absolute path of the library
   * @param also the absolute paths of the others, in the order given here
   * @throws IllegalArgumentException if one of the paths is not absolute
   * @throws dev.gatun.runtime.LibraryNotFoundException if there is no such file, or it cannot be loaded
   */
  public static ZooBinding open(Path library, Path... also) {
    return new ZooBinding(Symbols.at(library, also).and(Symbols.ofProcess()));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static ZooBinding open(Symbols symbols) {
    return new ZooBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int zoo_count(void)}.
   */
  @Override
  public int zoo_count() {
    if (zooCountAddress == 0) {
      zooCountAddress = address("zoo_count", "");
    }
    try {
      int returned = (int) IntOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(zooCountAddress));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int clock_hour(void)}.
   */
  @Override
  public int clock_hour() {
    if (clockHourAddress == 0) {
      clockHourAddress = address("clock_hour", "");
    }
    try {
      int returned = (int) IntOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(clockHourAddress));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "zoo_count clock_hour");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT));
  }
}
