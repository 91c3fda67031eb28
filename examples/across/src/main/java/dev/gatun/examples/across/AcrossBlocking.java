package dev.gatun.examples.across;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Owned;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Threading;
import dev.gatun.runtime.ErrnoException;

/** Functions that may block; one thread at a time in some of them. */
@NativeLibrary(value = "across_conduct", header = "across_conduct.h")
interface AcrossBlocking extends AcrossConduct {
  @Override
  @Symbol(value = "conduct_stay", blocking = true)
  int stay(int millis);

  @Override
  @Symbol(value = "conduct_call", blocking = true)
  long call(Step step, long value);

  @Override
  @Symbol(value = "conduct_fail", blocking = true)
  int fail(int error) throws ErrnoException;

  @Override
  @Symbol(value = "conduct_text", blocking = true)
  @Owned("conduct_text_free")
  String text();

  /** The same with one thread at a time. */
  @NativeLibrary(
      value = "across_conduct",
      header = "across_conduct.h",
      threading = Threading.SERIALIZED)
  interface InTurns extends AcrossConduct {
    @Override
    @Symbol(value = "conduct_call", blocking = true)
    long call(Step step, long value);
  }
}
