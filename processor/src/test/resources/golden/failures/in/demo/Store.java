package demo;

import static dev.gatun.annotation.CType.*;
import static dev.gatun.annotation.Outcome.*;

import dev.gatun.annotation.*;
import dev.gatun.runtime.LastErrorException;
import dev.gatun.runtime.StatusException;
import java.lang.foreign.MemorySegment;

@NativeLibrary("store")
public interface Store {
  @Constant("STORE_ROW") int ROW = 100;
  @Constant int DONE = 101;
  @Constant("STORE_NAME") String NAME = "store";
  @Constant long LIMIT = 1L << 40;

  @FailsWhen(value = NON_ZERO, except = {ROW, DONE}, message = "errorMessage")
  @Symbol("store_step") int step(Cursor cursor, int steps) throws StoreException;

  @FailsWhen(value = NON_ZERO, message = "codeText") @Symbol("store_open") Code open(String file) throws CodeException;
  @FailsWhen(NON_ZERO) @Symbol("store_sync") @C(UINT) long sync() throws StatusException;
  @FailsWhen(MINUS_ONE) @Symbol("store_size") @C(SIZE_T) long size() throws StoreException;
  @FailsWhen(value = NULL, message = "lastMessage") @Symbol("store_map") MemorySegment map() throws StoreException;
  @FailsWhen(FALSE) @Symbol("store_close") @C(INT) boolean close() throws LastErrorException;

  @FailsWhen(value = NON_ZERO, message = "whyNotCopied") @Symbol("store_copy")
  int copy(Cursor from, Cursor to) throws StoreException;

  default String whyNotCopied(Cursor to) {
    return "to " + to.position() + ": " + errorMessage(to);
  }

  @Symbol("store_message") String errorMessage(Cursor cursor);
  @Symbol("store_text") String codeText(Code code);
  @Symbol("store_last") String lastMessage();

  @CEnum enum Code { FINE, BUSY, FULL }
  @Struct("Cursor") interface Cursor { int position(); }

  class StoreException extends Exception {
    private static final long serialVersionUID = 1L;
    public StoreException(String message, int code) { super(message + " " + code); }
    public StoreException(String message) { super(message); }
  }

  class CodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    public CodeException(Code code, String message) { super(code + " " + message); }
    public CodeException(String message) { super(message); }
  }
}
