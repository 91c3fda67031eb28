package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A handle that a call uses: it cannot be closed before the call is over. */
public final class HandleInUse implements AutoCloseable {
  /** Stands for {@code NULL}, where a handle may be null. */
  static final HandleInUse NONE = new HandleInUse(null, null);

  private final @Nullable OpaqueHandle handle;
  private final @Nullable OpaqueHandle kept;

  /**
   * Creates it, after the handle was kept from being closed.
   *
   * @param handle the handle
   * @param kept what was kept from being closed: the handle, or what it lives as long as
   */
  HandleInUse(@Nullable OpaqueHandle handle, @Nullable OpaqueHandle kept) {
    this.handle = handle;
    this.kept = kept;
  }

  /** {@return the pointer for C} */
  public MemorySegment segment() {
    return handle == null ? MemorySegment.NULL : handle.segment();
  }

  @Nullable OpaqueHandle handle() {
    return handle;
  }

  /** Ends the use. */
  @Override
  public void close() {
    if (kept != null) {
      kept.release();
    }
  }
}
