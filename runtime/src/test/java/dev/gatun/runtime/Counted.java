package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;

/** Prints the memory of a call before it, while it is under way and after it, and the handles. */
final class Counted {
  private Counted() {}

  public static void main(String... arguments) {
    long before = NativeUse.now().temporaryBytes();
    long during;
    try (Temporaries call = Temporaries.open()) {
      call.allocate(60, 1);
      call.allocate(JAVA_INT, 10);
      during = NativeUse.now().temporaryBytes();
    }
    NativeUse after = NativeUse.now();
    System.out.printf(
        "%d %d %d peak %d%n", before, during, after.temporaryBytes(), after.temporaryBytesPeak());
    Thing owned = new Thing(Ownership.of(pointer -> {}));
    new Thing(Ownership.OF_C);
    long open = NativeUse.now().openHandles();
    owned.close();
    System.out.printf("%d %d %d%n", after.openHandles(), open, NativeUse.now().openHandles());
  }

  private static final class Thing extends OpaqueHandle {
    Thing(Ownership ownership) {
      super("Thing", "thing", MemorySegment.ofAddress(16), ownership);
    }

    void close() {
      close(this);
    }
  }
}
