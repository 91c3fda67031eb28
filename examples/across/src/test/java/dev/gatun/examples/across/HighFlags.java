package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.UINT32_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Value;

/** An enum with a constant that is negative as an int. */
@NativeLibrary(value = "across_scalars", header = "across_scalars.h")
interface HighFlags {
  @CEnum
  enum Flag {
    @Value(1)
    LOW,
    @Value(0x80000000L)
    HIGH
  }

  @Struct
  record Flagged(@C(UINT32_T) Flag flag) {}

  @Symbol("scalar_uint32_identity")
  @C(UINT32_T)
  Flag identity(@C(UINT32_T) Flag flag);

  @Symbol("scalar_uint32_identity")
  @C(UINT32_T)
  long number(@C(UINT32_T) Flag flag);

  @Symbol("scalar_uint32_identity")
  @C(UINT32_T)
  Flag flag(@C(UINT32_T) long number);

  /** A struct of one number travels as the number does. */
  @Symbol("scalar_uint32_identity")
  @C(UINT32_T)
  long number(Flagged flagged);

  @Symbol("scalar_int32_identity")
  int signed(Flag flag);
}
