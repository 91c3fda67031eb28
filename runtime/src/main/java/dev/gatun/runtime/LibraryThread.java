package dev.gatun.runtime;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The thread on which a library is called. */
final class LibraryThread {
  private final BlockingQueue<Runnable> arrived = new LinkedBlockingQueue<>();
  private final Thread thread;

  /** How many bindings use it and are open; guarded by whoever counts them. */
  int bindings;

  private boolean isOver;

  /** Starts it; nothing of the thread that opened the library is left in it. */
  LibraryThread(Path library) {
    thread =
        Thread.ofPlatform()
            .daemon()
            .name("gatun-" + library)
            .inheritInheritableThreadLocals(false)
            .unstarted(this::work);
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    thread.start();
  }

  boolean isElsewhere() {
    return Thread.currentThread() != thread;
  }

  void run(Runnable errand) {
    arrived.add(errand);
  }

  void end() {
    arrived.add(() -> isOver = true);
  }

  private void work() {
    while (!isOver) {
      try {
        arrived.take().run();
      } catch (InterruptedException e) {
        // Nobody has a reason to, and a library without its thread could not be called.
      }
    }
  }
}
