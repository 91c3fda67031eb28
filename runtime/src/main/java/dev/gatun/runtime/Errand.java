package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call that one thread makes for another, its caller, which waits. What C calls back comes up to
 * the caller, and what the caller calls meanwhile goes down again to the same thread.
 *
 * <p>One of the two threads runs at a time, and the other waits for it. So that both stay in step,
 * neither begins anything that a full stack could end in the middle: what has no room is refused
 * before it is handed over.
 */
final class Errand {
  /** On a thread that makes a call for another: that call. */
  private static final ThreadLocal<@Nullable Errand> MADE_HERE = new ThreadLocal<>();

  /** On a caller: the callback that has come up and runs, with those that it is inside of. */
  private static final ThreadLocal<@Nullable Frame> COME_UP = new ThreadLocal<>();

  /**
   * How many callbacks may have come up that are inside of one another. Each takes some hundred
   * bytes of the caller's stack and some thousand of the other thread's, with what C has there.
   */
  private static final int DEEPEST = 100;

  private static final MethodHandle IS_MADE_HERE =
      find("isMadeHere", MethodType.methodType(boolean.class));
  private static final MethodHandle COME_UP_WITH =
      find(
          "comeUpWith",
          MethodType.methodType(
              Object.class, CallbackStub.class, MethodHandle.class, Object[].class));

  private static volatile boolean areMade;

  private final Object place;
  private final Thread principal = principal();
  private final Mailbox<Work> caller = new Mailbox<>(Thread.currentThread());
  private @Nullable Mailbox<Work> maker;
  private @Nullable Thread makingThread;

  /** What a callback of this errand threw, which has the caller's stack trace already. */
  private @Nullable Throwable cameUp;

  private Errand(Object place) {
    this.place = place;
  }

  /** A callback that runs on the caller, and how many do with it. */
  private record Frame(Errand errand, @Nullable Frame outer, int depth) {
    static Frame of(Errand errand, @Nullable Frame outer) {
      return new Frame(errand, outer, outer == null ? 1 : outer.depth + 1);
    }
  }

  /** Something that one of the two threads does while the other one waits. */
  private static final class Work {
    private final Callable<?> body;
    private @Nullable Object result;
    private @Nullable Throwable failure;

    Work(Callable<?> body) {
      this.body = body;
    }

    void run() {
      try {
        result = body.call();
      } catch (Throwable e) {
        failure = e;
      }
    }
  }

  /** Lets callbacks that are made from now on come up to the callers. */
  static void prepare() {
    areMade = true;
  }

  /** Whether callbacks that are made now can come up. */
  static boolean areMade() {
    return areMade;
  }

  /** The thread that waits in the end for what this one does: itself, or the first caller. */
  static Thread principal() {
    Errand errand = areMade ? MADE_HERE.get() : null;
    return errand == null ? Thread.currentThread() : errand.principal;
  }

  /**
   * Makes a call at another place, and throws what it throws.
   *
   * @param place where it is made; what its callbacks call at the same place, the same thread makes
   * @param start hands what it is given to a thread of that place, which runs it
   * @throws IllegalStateException if too many calls and callbacks are inside of one another
   */
  @SuppressWarnings("unchecked") // the result is that of the call
  static <T> T make(Object place, Callable<T> call, Consumer<Runnable> start) {
    Work work = new Work(call);
    requireNotTooDeep();
    StackRoom.require();
    Errand errand = waitingAt(place);
    if (errand == null) {
      Errand made = new Errand(place);
      start.accept(() -> made.run(work));
      errand = made;
    } else {
      errand.maker.put(work);
    }
    errand.awaitAsCaller(work);
    if (work.failure != null) {
      throw Linking.unchecked(errand.traced(work.failure));
    }
    return (T) work.result;
  }

  private static void requireNotTooDeep() {
    Frame frame = areMade ? COME_UP.get() : null;
    if (frame != null && frame.depth() >= DEEPEST) {
      throw new IllegalStateException(
          "calls and callbacks through another thread, %s, are nested %s levels deep"
              .formatted(frame.errand().makingThread.getName(), DEEPEST));
    }
  }

  /**
   * A handle that does the same as the target of an upcall, where it can on the caller.
   *
   * @param stub what C enters by it
   */
  static MethodHandle comingUp(MethodHandle target, CallbackStub<?> stub) {
    MethodType type = target.type();
    MethodType generic = MethodType.methodType(Object.class, Object[].class);
    MethodHandle boxed =
        target
            .asType(type.generic().changeReturnType(Object.class))
            .asSpreader(Object[].class, type.parameterCount())
            .asType(generic);
    MethodHandle up =
        MethodHandles.insertArguments(COME_UP_WITH, 0, stub, boxed)
            .asCollector(Object[].class, type.parameterCount());
    return MethodHandles.guardWithTest(
        MethodHandles.dropArguments(IS_MADE_HERE, 0, type.parameterList()),
        up.asType(type),
        target);
  }

  /** A callback of a call that has failed already is not entered, so it need not come up. */
  private static boolean isMadeHere() {
    return MADE_HERE.get() != null && !Callbacks.isFailing();
  }

  private static @Nullable Object comeUpWith(
      CallbackStub<?> stub, MethodHandle target, Object[] arguments) throws Throwable {
    Throwable failure;
    try {
      Errand errand = MADE_HERE.get();
      Work work = new Work(() -> errand.callBack(target, arguments));
      StackRoom.require();
      errand.caller.put(work);
      errand.awaitAsMaker(work);
      if (work.failure == null) {
        return work.result;
      }
      errand.cameUp = work.failure;
      failure = work.failure;
    } catch (Throwable e) {
      failure = e;
    }
    return Callbacks.refused(failure, stub, target, arguments);
  }

  private static @Nullable Errand waitingAt(Object place) {
    for (Frame frame = areMade ? COME_UP.get() : null; frame != null; frame = frame.outer()) {
      if (frame.errand().place == place) {
        return frame.errand();
      }
    }
    return null;
  }

  /** On the thread that makes the call. */
  private void run(Work work) {
    makingThread = Thread.currentThread();
    maker = new Mailbox<>(makingThread);
    MADE_HERE.set(this);
    try {
      makeHere(work);
    } finally {
      MADE_HERE.remove();
      caller.put(work);
    }
  }

  /** What a callback has thrown and no generated method took, is not for the next call. */
  private static void makeHere(Work work) {
    work.run();
    Callbacks.takeAndTell();
  }

  private void awaitAsCaller(Work work) {
    for (Work asked = caller.take(); asked != work; asked = caller.take()) {
      asked.run();
      maker.put(asked);
    }
  }

  private void awaitAsMaker(Work work) {
    for (Work asked = maker.take(); asked != work; asked = maker.take()) {
      makeHere(asked);
      caller.put(asked);
    }
  }

  /** On the caller: what a callback throws is thrown here, and goes down from here. */
  private @Nullable Object callBack(MethodHandle target, Object[] arguments) throws Exception {
    Frame outer = COME_UP.get();
    COME_UP.set(Frame.of(this, outer));
    try (Arena during = Arena.ofConfined()) {
      Object result = enter(target, lent(arguments, during));
      Throwable failure = Callbacks.take();
      if (failure != null) {
        throw Linking.unchecked(failure);
      }
      return result;
    } finally {
      COME_UP.set(outer);
    }
  }

  /** What {@link Callbacks} finds below a callback that has come up. */
  private static @Nullable Object enter(MethodHandle target, Object[] arguments) {
    try {
      return target.invokeExact(arguments);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /** Structs that C passes by value belong to the thread that C called. */
  private static Object[] lent(Object[] arguments, Arena during) {
    Object[] lent = arguments.clone();
    for (int i = 0; i < lent.length; i++) {
      if (lent[i] instanceof MemorySegment segment
          && !segment.isAccessibleBy(Thread.currentThread())) {
        lent[i] = Linking.memory(segment.address(), segment.byteSize(), during);
      }
    }
    return lent;
  }

  private Throwable traced(Throwable failure) {
    if (failure != cameUp) {
      failure.addSuppressed(new CallerTrace(makingThread));
    }
    return failure;
  }

  private static MethodHandle find(String name, MethodType type) {
    try {
      return MethodHandles.lookup().findStatic(Errand.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }
}
