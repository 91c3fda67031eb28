package dev.gatun.runtime;

import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.watch.Borrowed;
import dev.gatun.runtime.watch.Inside;
import dev.gatun.runtime.watch.Interceptor;
import dev.gatun.runtime.watch.WatchedArena;
import dev.gatun.runtime.watch.WatchedCallback;
import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Every restricted call of Gatun.
 *
 * <p>Generated code reaches native code through here alone, so that users grant native access to
 * one module. Whoever can call these methods can do with native memory what C can.
 */
public final class Linking {
  private static final Linker LINKER = Linker.nativeLinker();

  static {
    if (Watching.CALLS || Watching.TEMPORARIES) {
      Lent.lend();
    }
  }

  private Linking() {}

  /**
   * {@return a handle that calls any function of a shape: its first argument is the address}
   *
   * <p>Values whose layout comes from {@link CInteger} travel as {@code long}, whatever their width
   * on this platform; the caller has checked their range, and extends a result.
   *
   * @param shape the parameters and the result of the function
   * @param options the options of the linker
   */
  public static MethodHandle downcall(FunctionDescriptor shape, Linker.Option... options) {
    MethodHandle handle = unwatched(shape, options);
    return Watching.CALLS ? Interceptor.around(handle, shape, options) : handle;
  }

  /** A handle for what the runtime itself calls, which is nobody's business. */
  @SuppressWarnings("restricted") // the one place for it
  static MethodHandle unwatched(FunctionDescriptor shape, Linker.Option... options) {
    MethodHandle handle = LINKER.downcallHandle(placed(shape), options);
    MethodType type = handle.type();
    int first = type.parameterCount() - shape.argumentLayouts().size();
    return MethodHandles.explicitCastArguments(handle, travelling(type, first, shape));
  }

  /**
   * A pointer that C can call for as long as the arena lives.
   *
   * @param target the handle to be called; it must not throw
   * @param shape the parameters and the result of the function; values whose layout comes from
   *     {@link CInteger} travel as {@code long}
   * @param stub what C enters by it
   */
  @SuppressWarnings("restricted") // the one place for it
  static MemorySegment upcall(
      MethodHandle target, FunctionDescriptor shape, Arena arena, CallbackStub<?> stub) {
    Callbacks.prepare();
    MethodHandle cast = MethodHandles.explicitCastArguments(target, shape.toMethodType());
    MethodHandle either = Errand.areMade() ? Errand.comingUp(cast, stub) : cast;
    if (Watching.CALLS) {
      WatchedCallback watched = new WatchedCallback(either, shape);
      return watched.known(LINKER.upcallStub(watched.handle(), shape, arena));
    }
    return LINKER.upcallStub(either, shape, arena);
  }

  /** Memory for a call that begins on this thread, where it is watched. */
  static Arena watchedArena() {
    return WatchedArena.open();
  }

  /** The method of a generated stub that C is to call. */
  static MethodHandle target(MethodHandles.Lookup stub, String method, FunctionDescriptor shape) {
    MethodType type = travelling(shape.toMethodType(), 0, shape);
    try {
      return stub.findVirtual(stub.lookupClass(), method, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the generated class and the runtime do not fit together", e);
    }
  }

  /**
   * {@return the layout of a pointer whose target C guarantees, so that it can be read}
   *
   * @param target the layout of the target
   */
  @SuppressWarnings("restricted") // the one place for it
  public static AddressLayout pointerTo(MemoryLayout target) {
    return ValueLayout.ADDRESS.withTargetLayout(target);
  }

  /**
   * {@return the memory behind a pointer that C gave}
   *
   * @param pointer the pointer
   * @param size how many bytes C guarantees there
   */
  @SuppressWarnings("restricted") // the one place for it
  public static MemorySegment pointee(MemorySegment pointer, long size) {
    return pointer.reinterpret(size);
  }

  /** Memory that C has, as long as an arena lives. */
  @SuppressWarnings("restricted") // the one place for it
  static MemorySegment memory(long address, long size, Arena lifetime) {
    return MemorySegment.ofAddress(address).reinterpret(size, lifetime, null);
  }

  /** A pointer that is valid as long as an arena lives, with what is to be done when it closes. */
  @SuppressWarnings("restricted") // the one place for it
  static MemorySegment tiedTo(MemorySegment pointer, Arena lifetime, Runnable closed) {
    return pointer.reinterpret(lifetime, segment -> closed.run());
  }

  /**
   * {@return the same throwable, so that a catch block can be left with it whatever it is}
   *
   * @param throwable what was thrown
   * @param <T> inferred as an unchecked exception
   * @throws T always
   */
  @SuppressWarnings("unchecked") // the point: a checked exception passes as it is
  public static <T extends Throwable> RuntimeException unchecked(Throwable throwable) throws T {
    throw (T) throwable;
  }

  @SuppressWarnings("restricted") // the one place for it
  static SymbolLookup library(Path file, Arena lifetime) {
    SymbolLookup lookup = SymbolLookup.libraryLookup(file, lifetime);
    return lifetime == Arena.global()
        ? lookup
        : ClosingLookup.of(lookup, file.toString(), lifetime);
  }

  static SymbolLookup process() {
    return LINKER.defaultLookup();
  }

  /**
   * Apple's AArch64 packs small arguments on the stack, behind the first eight: there a byte is a
   * byte, however it is extended in registers.
   */
  private static FunctionDescriptor placed(FunctionDescriptor shape) {
    if (Platform.ABI != Abi.MACOS_AARCH64 || shape.argumentLayouts().size() <= 8) {
      return shape;
    }
    MemoryLayout[] arguments = shape.argumentLayouts().toArray(MemoryLayout[]::new);
    for (int i = 0; i < arguments.length; i++) {
      if (isInteger(arguments[i])) {
        arguments[i] = CInteger.named(arguments[i].name().orElseThrow()).layout();
      }
    }
    return shape
        .returnLayout()
        .map(result -> FunctionDescriptor.of(result, arguments))
        .orElseGet(() -> FunctionDescriptor.ofVoid(arguments));
  }

  private static MethodType travelling(MethodType type, int first, FunctionDescriptor shape) {
    MethodType travelling = type;
    for (int i = 0; i < shape.argumentLayouts().size(); i++) {
      if (isInteger(shape.argumentLayouts().get(i))) {
        travelling = travelling.changeParameterType(first + i, long.class);
      }
    }
    MemoryLayout result = shape.returnLayout().orElse(null);
    return isInteger(result) ? travelling.changeReturnType(long.class) : travelling;
  }

  /** What the watching package may use. */
  private static final class Lent implements Inside {
    static void lend() {
      Borrowed.take(new Lent());
    }

    @Override
    public MemorySegment within(long address, long size, Arena lifetime) {
      return memory(address, size, lifetime);
    }

    @Override
    public @Nullable MethodHandle function(
        String name, FunctionDescriptor shape, Linker.Option... options) {
      return process()
          .find(name)
          .map(address -> unwatched(shape, options).bindTo(address))
          .orElse(null);
    }

    @Override
    public CInteger integer(String spelling) {
      return CInteger.named(spelling);
    }

    @Override
    public int errno(MemorySegment captured) {
      return CapturedErrno.of(captured);
    }

    @Override
    public @Nullable Object refused(
        Throwable failure, CallbackStub<?> stub, MethodHandle entry, Object[] arguments)
        throws Throwable {
      return Callbacks.refused(failure, stub, entry, arguments);
    }
  }

  /** Tells by its name the layout of a {@link CInteger}. */
  private static boolean isInteger(@Nullable MemoryLayout layout) {
    return layout instanceof ValueLayout && layout.name().isPresent();
  }
}
