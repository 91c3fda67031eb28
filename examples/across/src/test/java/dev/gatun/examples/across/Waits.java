package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

/** A callback whose method would override a final one of every object, as C has its argument. */
@NativeLibrary(value = "across_callbacks", header = "across_callbacks.h")
interface Waits {
  @Callback
  interface Waiting {
    @C(UINT8_T)
    int wait(@C(UINT8_T) int millis);
  }

  @Symbol("callback_unsigned_byte")
  @C(UINT8_T)
  int call(Waiting waiting, @C(UINT8_T) int millis);
}
