package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.ULONG;
import static dev.gatun.annotation.Outcome.FALSE;
import static dev.gatun.annotation.Outcome.MINUS_ONE;
import static dev.gatun.annotation.Outcome.NEGATIVE;
import static dev.gatun.annotation.Outcome.NON_ZERO;
import static dev.gatun.annotation.Outcome.NULL;
import static dev.gatun.annotation.Outcome.POSITIVE;
import static dev.gatun.annotation.Outcome.TRUE;
import static dev.gatun.annotation.Outcome.ZERO;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Value;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.LastErrorException;
import dev.gatun.runtime.StatusException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Functions that say by their result that they failed. */
@NativeLibrary(value = "across_failures", header = "across_failures.h")
public interface AcrossFailures {
  /** A result that is no failure, though it is not zero. */
  int ROW = 100;

  /** Another one. */
  int DONE = 101;

  @Symbol("failure_int")
  @FailsWhen(NEGATIVE)
  int negative(int value) throws StatusException;

  @Symbol("failure_int")
  @FailsWhen(POSITIVE)
  int positive(int value) throws StatusException;

  @Symbol("failure_int")
  @FailsWhen(ZERO)
  int zero(int value) throws StatusException;

  @Symbol("failure_int")
  @FailsWhen(NON_ZERO)
  int nonZero(int value) throws StatusException;

  @Symbol("failure_int")
  @FailsWhen(MINUS_ONE)
  int minusOne(int value) throws StatusException;

  @Symbol("failure_int")
  @FailsWhen(
      value = NON_ZERO,
      except = {ROW, DONE})
  int nonZeroButTwo(int value) throws StatusException;

  @Symbol("failure_int8")
  @FailsWhen(NEGATIVE)
  byte negativeByte(byte value) throws StatusException;

  @Symbol("failure_uint8")
  @FailsWhen(value = NON_ZERO, except = 200)
  @C(UINT8_T)
  int nonZeroByte(@C(UINT8_T) int value) throws StatusException;

  @Symbol("failure_uint8")
  @FailsWhen(MINUS_ONE)
  @C(UINT8_T)
  byte minusOneByte(@C(UINT8_T) byte value) throws StatusException;

  @Symbol("failure_int16")
  @FailsWhen(POSITIVE)
  short positiveShort(short value) throws StatusException;

  @Symbol("failure_uint16")
  @FailsWhen(MINUS_ONE)
  @C(UINT16_T)
  int minusOneShort(@C(UINT16_T) int value) throws StatusException;

  @Symbol("failure_uint32")
  @FailsWhen(MINUS_ONE)
  @C(UINT32_T)
  long minusOneUnsigned(@C(UINT32_T) long value) throws StatusException;

  @Symbol("failure_uint32")
  @FailsWhen(value = NON_ZERO, except = 4_000_000_000L)
  @C(UINT32_T)
  long nonZeroUnsigned(@C(UINT32_T) long value) throws StatusException;

  @Symbol("failure_int64")
  @FailsWhen(value = NEGATIVE, except = -5_000_000_000L)
  long negativeLong(long value) throws StatusException;

  @Symbol("failure_uint64")
  @FailsWhen(MINUS_ONE)
  @C(UINT64_T)
  long minusOneLong(@C(UINT64_T) long value) throws StatusException;

  @Symbol("failure_long")
  @FailsWhen(NEGATIVE)
  @C(LONG)
  long negativeOfC(@C(LONG) long value) throws StatusException;

  @Symbol("failure_ulong")
  @FailsWhen(MINUS_ONE)
  @C(ULONG)
  long minusOneOfC(@C(ULONG) long value) throws StatusException;

  @Symbol("failure_size")
  @FailsWhen(MINUS_ONE)
  @C(SIZE_T)
  long minusOneSize(@C(SIZE_T) long value) throws ErrnoException;

  @Symbol("failure_char16")
  @FailsWhen(MINUS_ONE)
  char minusOneChar(char value) throws StatusException;

  @Symbol("failure_char16")
  @FailsWhen(value = NON_ZERO, except = 'a')
  char nonZeroChar(char value) throws StatusException;

  @Symbol("failure_bool")
  @FailsWhen(FALSE)
  boolean whenFalse(boolean value) throws IOException;

  @Symbol("failure_bool")
  @FailsWhen(TRUE)
  boolean whenTrue(boolean value) throws IOException;

  @Symbol("failure_int")
  @FailsWhen(FALSE)
  @C(INT)
  boolean whenFalseInt(int value) throws IOException;

  @Symbol("failure_pointer")
  @FailsWhen(MINUS_ONE)
  @Nullable MemorySegment minusOnePointer(@Nullable MemorySegment value) throws ErrnoException;

  @Symbol("failure_pointer")
  @FailsWhen(NULL)
  MemorySegment pointer(@Nullable MemorySegment value) throws IOException;

  /** The codes. */
  @CEnum("FailureCode")
  enum Code {
    FINE,
    @Value(5)
    BUSY,
    @Value(7)
    SILENT,
    @Value(100)
    ROW,
    @Value(101)
    DONE
  }

  @Symbol("failure_code")
  @FailsWhen(
      value = NON_ZERO,
      except = {ROW, DONE},
      message = "enumText")
  Code code(int value) throws CodeException;

  @Symbol("failure_code")
  @FailsWhen(value = NON_ZERO, message = "codeText")
  Code codeAsNumber(int value) throws NumberedException;

  /** A store. */
  @Struct("FailureStore")
  interface StoreView {
    int code();

    void code(int code);

    int asked();
  }

  @Symbol("failure_step")
  @FailsWhen(
      value = NON_ZERO,
      except = {ROW, DONE},
      message = "storeMessage")
  int step(StoreView store, int code) throws NumberedException;

  @Symbol("failure_step")
  @FailsWhen(value = NON_ZERO, message = "codeText")
  int stepWithText(StoreView store, int code) throws NumberedException;

  @Symbol("failure_step")
  @FailsWhen(value = NON_ZERO, message = "wideText")
  int stepWithWideText(@Nullable StoreView store, int code) throws TextException;

  @Symbol("failure_step")
  @FailsWhen(value = NON_ZERO, message = "last")
  int stepWithLast(StoreView store, int code) throws StatusException;

  @Symbol("failure_step")
  @FailsWhen(NON_ZERO)
  int stepWithCode(StoreView store, int code) throws CodeOnlyException;

  @Symbol("failure_step")
  @FailsWhen(NON_ZERO)
  int stepWithNothing(StoreView store, int code) throws SilentException;

  @Symbol("failure_step")
  @FailsWhen(NON_ZERO)
  int stepWithLong(StoreView store, int code) throws WideException;

  @Symbol("failure_step")
  @FailsWhen(value = NON_ZERO, message = "missing")
  int stepWithMissing(StoreView store, int code) throws TextException;

  @Symbol("failure_step")
  @FailsWhen(NON_ZERO)
  int stepOnWindows(StoreView store, int code) throws LastErrorException;

  @Symbol("failure_open")
  @OutReturn
  @FailsWhen(value = NON_ZERO, message = "storeMessage")
  StoreView open(int code) throws NumberedException;

  @Symbol("failure_store_message")
  @Nullable String storeMessage(StoreView store);

  @Symbol("failure_code_text")
  String codeText(int code);

  @Symbol("failure_enum_text")
  String enumText(Code code);

  @Symbol("failure_wide_text")
  @Nullable String wideText(long code);

  @Symbol("failure_last")
  @Nullable String last();

  @Symbol("failure_is_not_there")
  String missing(int code);

  /** Work that C asks for. */
  @Callback
  interface Work {
    void run();
  }

  @Symbol("failure_after_callback")
  @FailsWhen(value = NON_ZERO, message = "last")
  int afterCallback(Work work, int code) throws NumberedException;

  @Symbol("failure_fill")
  @FailsWhen(value = NON_ZERO, message = "codeText")
  int fill(@Slice @Out int[] values, int code) throws NumberedException;

  @Symbol("failure_failures")
  int failures();

  /** A checked one, with a text and a code. */
  final class NumberedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    public NumberedException(String message, int code) {
      super(message);
      this.code = code;
    }

    public NumberedException(String message) {
      super("never " + message);
      this.code = 0;
    }

    public int code() {
      return code;
    }
  }

  /** One that is built from a constant. */
  final class CodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Code code;

    public CodeException(Code code, String message) {
      super(message);
      this.code = code;
    }

    public Code code() {
      return code;
    }
  }

  /** One that takes a text alone. */
  final class TextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TextException(String message) {
      super(message);
    }

    public TextException(int code) {
      super("never " + code);
    }
  }

  /** One that takes a code alone. */
  final class CodeOnlyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CodeOnlyException(int code) {
      super("code " + code);
    }

    public CodeOnlyException() {
      super("never");
    }
  }

  /** One that takes a long. */
  final class WideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WideException(long code, String message) {
      super(message + ": " + code);
    }
  }

  /** One that takes nothing. */
  final class SilentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SilentException() {
      super("silent");
    }
  }
}
