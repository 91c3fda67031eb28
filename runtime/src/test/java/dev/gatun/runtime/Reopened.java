package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;

/** Has handles of a library that is closed before them, and one of the next with such a pointer. */
final class Reopened {
  private Reopened() {}

  public static void main(String... arguments) {
    CloseableLibrary first = CloseableLibrary.of(Symbols.ofProcess());
    Thing old = new Thing(16, first);
    Thing lost = new Thing(32, first);
    long open = open();
    first.close();
    System.out.printf("%d open, %d when the library is closed%n", open, open());
    Thing latest = new Thing(16, CloseableLibrary.of(Symbols.ofProcess()));
    open = open();
    old.close();
    System.out.printf("%d open, %d after a late close%n", open, open());
    try {
      new Thing(16, first);
    } catch (NativeViolationException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(latest + " and " + lost);
  }

  private static long open() {
    return NativeUse.now().openHandles();
  }

  private static final class Thing extends OpaqueHandle {
    Thing(long address, CloseableLibrary library) {
      super(
          "Thing",
          "thing",
          MemorySegment.ofAddress(address),
          Ownership.of(pointer -> {}).in(library));
    }

    void close() {
      close(this);
    }
  }
}
