package dev.gatun.runtime;

import dev.gatun.runtime.watch.OpenHandles;
import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A pointer of C whose target Java does not look into; the generated class of a handle extends it.
 *
 * <p>It can be used by several threads at once, as far as C allows that, and closed by one of them
 * while none uses it. A handle is equal to itself alone.
 */
public abstract class OpaqueHandle {
  final String type;
  private final String cType;
  private final MemorySegment segment;
  final Ownership ownership;

  /** What it is to who watches; null if nobody does, or Java does not close it. */
  final OpenHandles.@Nullable Opened opened;

  final Uses calls = new Uses();

  /** Held while it is claimed by who closes it, not in C; one for all that belong together. */
  final ReentrantLock closing;

  /** What belongs to it and has to be closed, the oldest first; guarded by {@link #closing}. */
  final SequencedSet<OpaqueHandle> children = new LinkedHashSet<>();

  /**
   * Creates a handle.
   *
   * @param type its name in Java, for messages
   * @param cType the name in C of what it points to
   * @param segment the pointer, not {@code NULL}
   * @param ownership who closes it
   * @throws NativeViolationException in the checked mode, if Java has to close it and another open
   *     handle has the pointer
   */
  @SuppressWarnings("this-escape") // only to the owner, which is in use and so is not closed
  protected OpaqueHandle(String type, String cType, MemorySegment segment, Ownership ownership) {
    this.type = type;
    this.cType = cType;
    this.segment = segment;
    this.ownership = ownership;
    OpaqueHandle owner = ownership.owner();
    this.closing = owner == null ? new ReentrantLock() : owner.closing;
    boolean isClosedByJava = ownership.closer() != null;
    this.opened =
        isClosedByJava && Watching.HANDLES
            ? OpenHandles.opened(this, type, cType, segment.address(), ownership.library())
            : null;
    if (isClosedByJava && owner != null) {
      owner.keptFor().adopt(this);
    }
  }

  /**
   * {@return a handle in use by a call: it cannot be closed before the use ends}
   *
   * @param handle the handle, of a generated class
   * @param what its name for the message
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is not of a generated class
   * @throws IllegalStateException if it is closed, or what it belongs to
   */
  public static HandleInUse use(Object handle, String what) {
    return require(handle, what).use(what);
  }

  /**
   * {@return a handle in use by a call, or {@code NULL} for null}
   *
   * @param handle the handle, of a generated class, or null
   * @param what its name for the message
   * @throws IllegalArgumentException if it is not of a generated class
   * @throws IllegalStateException if it is closed, or what it belongs to
   */
  public static HandleInUse useNullable(@Nullable Object handle, String what) {
    return handle == null ? HandleInUse.NONE : use(handle, what);
  }

  /**
   * {@return the pointer of an open handle, for memory or a result that C reads at any time}
   *
   * @param handle the handle, of a generated class
   * @param what its name for the message
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is not of a generated class
   * @throws IllegalStateException if it is closed, or what it belongs to
   */
  public static MemorySegment pointer(Object handle, String what) {
    try (HandleInUse use = use(handle, what)) {
      return use.segment();
    }
  }

  /**
   * {@return the pointer of a handle, to be written into memory that C reads during a call}
   *
   * @param handle the handle, of a generated class
   * @param allocator the memory of the call, which keeps the handle from being closed
   * @param what its name for the message
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is not of a generated class
   * @throws IllegalStateException if it is closed, or what it belongs to
   */
  public static MemorySegment embed(Object handle, SegmentAllocator allocator, String what) {
    if (allocator instanceof Temporaries call) {
      HandleInUse use = use(handle, what);
      call.hold(use);
      return use.segment();
    }
    return pointer(handle, what);
  }

  /**
   * Closes a handle, after what belongs to it.
   *
   * <p>What it belongs to is in use meanwhile. What a function of C that closes has thrown, as its
   * callbacks may, is thrown when all are closed.
   *
   * @param handle the handle
   * @throws IllegalStateException if it is closed already, if it or what belongs to it is in use by
   *     a call, or if it is C's to close
   */
  protected static void close(OpaqueHandle handle) {
    HandleClosing.close(handle);
  }

  MemorySegment segment() {
    return segment;
  }

  void release() {
    calls.end();
  }

  /** {@return the type in Java and C, the address, and whether it is open} */
  @Override
  public final String toString() {
    return type
        + "["
        + cType
        + " * 0x"
        + Long.toHexString(segment.address())
        + ", "
        + (isOpen() ? "open" : "closed")
        + "]";
  }

  private static OpaqueHandle require(Object handle, String what) {
    if (Arguments.require(handle, what) instanceof OpaqueHandle generated) {
      return generated;
    }
    throw new IllegalArgumentException(
        what
            + " is a "
            + handle.getClass().getName()
            + ", which is no pointer of C: handles come from the functions of their library");
  }

  HandleInUse use(String what) {
    OpaqueHandle kept = keptFor();
    HandleInUse use = new HandleInUse(this, kept);
    if (!kept.calls.begin() && !kept.calls.begin(closing)) {
      throw new IllegalStateException(
          what + " is closed: " + this + (kept == this ? "" : " belongs to " + kept));
    }
    return use;
  }

  /** What has to be open for its use: it, or what it lives as long as. */
  OpaqueHandle keptFor() {
    OpaqueHandle kept = this;
    while (kept.ownership.closer() == null && kept.ownership.owner() != null) {
      kept = kept.ownership.owner();
    }
    return kept;
  }

  private boolean isOpen() {
    return keptFor().calls.isOpen();
  }

  private void adopt(OpaqueHandle child) {
    closing.lock();
    try {
      children.add(child);
    } finally {
      closing.unlock();
    }
  }
}
