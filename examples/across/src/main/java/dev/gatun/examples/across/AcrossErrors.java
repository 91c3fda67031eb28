package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SSIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Functions that fail and say why in {@code errno}. */
@NativeLibrary(value = "across_errors", header = "across_errors.h")
public interface AcrossErrors {
  /** Work that C asks for. */
  @Callback
  interface Work {
    /** Does it. */
    void run();
  }

  /**
   * Fails when it is asked to.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return 7
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("error_int")
  int failInt(int code) throws ErrnoException;

  /**
   * Fails when it is asked to.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return 7
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("error_long")
  @C(LONG)
  long failLong(int code) throws ErrnoException;

  /**
   * Fails when it is asked to.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return 7
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("error_int64")
  long failInt64(int code) throws ErrnoException;

  /**
   * Fails when it is asked to.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return 7
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("error_ssize")
  @C(SSIZE_T)
  long failSsize(int code) throws ErrnoException;

  /**
   * Fails when it is asked to.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return "fine"
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("error_text")
  String failText(int code) throws ErrnoException;

  /**
   * Fails when it is asked to.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return the address of a 7
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("error_pointer")
  MemorySegment failPointer(int code) throws ErrnoException;

  /**
   * Fails when it is asked to.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return the address of a 7, or {@code NULL}
   */
  @Symbol("error_pointer")
  @Nullable MemorySegment pointerOrNull(int code);

  /**
   * Fails when it is asked to, and otherwise says nothing.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return 0
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("error_status")
  int status(int code) throws ErrnoException;

  /**
   * Fails when it is asked to, but is not asked for its reason.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return 0 or -1
   */
  @Symbol("error_status")
  int plainStatus(int code);

  /**
   * Succeeds, but changes {@code errno} all the same.
   *
   * @param value what is returned
   * @param code what {@code errno} becomes
   * @return the value
   * @throws ErrnoException never
   */
  @Symbol("error_noisy")
  int noisy(int value, int code) throws ErrnoException;

  /**
   * Fails, but does not say why.
   *
   * @return nothing
   * @throws ErrnoException always
   */
  @Symbol("error_silent")
  int silent() throws ErrnoException;

  /**
   * Calls back and then fails.
   *
   * @param work what is done before
   * @param code what {@code errno} becomes
   * @return nothing
   * @throws ErrnoException always
   */
  @Symbol("error_after_callback")
  int afterCallback(Work work, int code) throws ErrnoException;

  /**
   * Fills an array with its indexes, and then fails when it is asked to.
   *
   * @param values the array
   * @param code what {@code errno} becomes; 0 is success
   * @return the length of the array
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("error_read")
  @C(SSIZE_T)
  long read(@Slice @Out int[] values, int code) throws ErrnoException;

  /** {@return the checks of the C side that failed since this was last asked} */
  @Symbol("error_failures")
  int failures();
}
