package dev.gatun.runtime;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Makes all calls of libraries on one thread, through whichever binding; used by generated code.
 *
 * <p>The thread is a daemon and has the name of its library. It ends when the last binding that
 * uses it is closed, where bindings can be.
 */
public final class ConfinedCalls {
  /** The threads by the files whose calls they make; guarded by itself. */
  private static final Map<Path, LibraryThread> THREADS = new HashMap<>();

  /** Stands for what every process has, which is no file. */
  private static final Path PROCESS = Path.of("process");

  private final LibraryThread thread;

  private ConfinedCalls(LibraryThread thread) {
    this.thread = thread;
  }

  /**
   * {@return what makes the calls of libraries on one thread}
   *
   * @param symbols those of the libraries; several have one thread together
   * @throws IllegalStateException if they have several threads already, because bindings were
   *     opened to each of them before
   */
  public static ConfinedCalls of(Symbols symbols) {
    Errand.prepare();
    List<Path> files = symbols.files().isEmpty() ? List.of(PROCESS) : symbols.files();
    synchronized (THREADS) {
      List<LibraryThread> known =
          files.stream().map(THREADS::get).filter(Objects::nonNull).distinct().toList();
      if (known.size() > 1) {
        throw new IllegalStateException(
            symbols + " have a thread each: open what binds them together first");
      }
      LibraryThread thread =
          known.isEmpty() ? new LibraryThread(files.getFirst().getFileName()) : known.getFirst();
      files.forEach(file -> THREADS.put(file, thread));
      thread.bindings++;
      return new ConfinedCalls(thread);
    }
  }

  /**
   * {@return what makes the calls of libraries that can be closed on one thread}
   *
   * @param library the libraries, which are closed where they cannot have one thread
   * @throws IllegalStateException as for {@link #of(Symbols)}
   */
  public static ConfinedCalls of(CloseableLibrary library) {
    try {
      return of(library.symbols());
    } catch (RuntimeException | Error e) {
      library.close();
      throw e;
    }
  }

  /** {@return whether the caller is on another thread, and has to hand over its call} */
  public boolean isElsewhere() {
    return thread.isElsewhere();
  }

  /**
   * {@return the result of a call that is made on the thread of the library}
   *
   * <p>Being interrupted does not end the waiting: the thread is interrupted afterwards. What the
   * call throws is thrown as it is, whether it is checked or not.
   *
   * @param call the call
   * @param <T> its result
   */
  public <T> T call(Callable<T> call) {
    return Errand.make(thread, call, thread::run);
  }

  /**
   * Makes a call without a result on the thread of the library, as {@link #call} does.
   *
   * @param call the call
   */
  public void run(VoidCall call) {
    call(call.asCallable());
  }

  /**
   * Closes a library on its thread.
   *
   * @param library the library
   * @throws IllegalStateException if it is closed already, or a call is under way, or waits for the
   *     thread
   */
  public void close(CloseableLibrary library) {
    library.close(unload -> run(unload::run));
    synchronized (THREADS) {
      thread.bindings--;
      if (thread.bindings == 0) {
        THREADS.values().removeIf(other -> other == thread);
        thread.end();
      }
    }
  }
}
