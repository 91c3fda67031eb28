package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.INT64_T;
import static dev.gatun.annotation.CType.INT8_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.ULONG;
import static dev.gatun.annotation.CType.ULONG_LONG;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variadic;
import java.util.EnumSet;
import java.util.Set;

/** Sets of an enum's constants as bits, everywhere that a number can be. */
@NativeLibrary(value = "across_flags", header = "across_flags.h")
interface AcrossFlags {
  @CEnum
  enum Flag {
    @Value(1)
    READ,
    @Value(2)
    WRITE,
    @Value(3)
    BOTH,
    @Value(0x40)
    CREATE,
    @Value(0x80)
    TOP
  }

  @CEnum
  enum High {
    @Value(1)
    LOW,
    @Value(0x80000000L)
    HIGH
  }

  @CEnum
  enum Open {
    @Value(1)
    READ,
    @Unknown
    OTHER
  }

  @Struct("FlagFile")
  record File(
      @Flags @C(INT8_T) Set<Flag> small,
      @Flags EnumSet<Flag> flags,
      @Flags @C(UINT16_T) Set<Flag> shorts,
      @Flags @C(ULONG) Set<High> longs,
      @Flags @C(UINT64_T) EnumSet<High> wide) {}

  @Struct("FlagBits")
  record Packed(
      @Bits(3) @C(UINT) int kind,
      @Bits(8) @Flags Set<Flag> flags,
      @Bits(33) @Flags @C(ULONG_LONG) EnumSet<High> wide,
      @Bits(2) @C(UINT) int last) {}

  @Struct(value = "FlagBits", partial = true)
  interface PackedView {
    @Bits(3)
    @C(UINT)
    int kind();

    @Bits(8)
    @Flags
    Set<Flag> flags();

    void flags(@Flags Set<Flag> flags);
  }

  @Struct("FlagFile")
  interface FileView {
    @Flags
    @C(INT8_T)
    Set<Flag> small();

    void small(@Flags @C(INT8_T) Set<Flag> small);

    @Flags
    EnumSet<Flag> flags();

    void flags(@Flags EnumSet<Flag> flags);

    @Flags
    @C(UINT16_T)
    Set<Flag> shorts();

    @Flags
    @C(ULONG)
    Set<High> longs();

    void longs(@Flags @C(ULONG) Set<High> longs);

    @Flags
    @C(UINT64_T)
    EnumSet<High> wide();
  }

  @Callback
  interface Filter {
    @Flags
    Set<Flag> filter(@Flags EnumSet<Flag> flags);
  }

  @Callback
  interface SmallFilter {
    @Flags
    @C(INT8_T)
    EnumSet<Flag> filter(@Flags @C(INT8_T) Set<Flag> flags);
  }

  @Callback
  interface Seen {
    int see(@Deref @Flags Set<Flag> flags);
  }

  @Symbol("flags_int")
  @Flags
  EnumSet<Flag> plain(@Flags EnumSet<Flag> flags);

  @Symbol("flags_high")
  @Flags
  Set<High> high(@Flags Set<High> flags);

  @Symbol("flags_int8")
  @Flags
  @C(INT8_T)
  Set<Flag> int8(@Flags @C(INT8_T) Set<Flag> flags);

  @Symbol("flags_uint8")
  @Flags
  @C(UINT8_T)
  Set<Flag> uint8(@Flags @C(UINT8_T) Set<Flag> flags);

  @Symbol("flags_uint16")
  @Flags
  @C(UINT16_T)
  Set<Flag> uint16(@Flags @C(UINT16_T) Set<Flag> flags);

  @Symbol("flags_uint32")
  @Flags
  @C(UINT32_T)
  Set<High> uint32(@Flags @C(UINT32_T) Set<High> flags);

  @Symbol("flags_ulong")
  @Flags
  @C(ULONG)
  Set<High> ulong(@Flags @C(ULONG) Set<High> flags);

  @Symbol("flags_int64")
  @Flags
  @C(INT64_T)
  Set<High> int64(@Flags @C(INT64_T) Set<High> flags);

  @Symbol("flags_uint64")
  @Flags
  @C(UINT64_T)
  Set<High> uint64(@Flags @C(UINT64_T) Set<High> flags);

  @Symbol("flags_of")
  @Flags
  Set<Flag> of(int bits);

  @Symbol("flags_of")
  @Flags
  EnumSet<Open> open(int bits);

  @Symbol("flags_of")
  int bits(@Flags Set<Open> flags);

  @Symbol("flags_of_wide")
  @Flags
  @C(INT64_T)
  Set<High> wide(long bits);

  @Symbol("flags_file")
  File file(File file);

  @Symbol("flags_fill")
  void fill(FileView file);

  @Symbol("flags_ask")
  @Flags
  Set<Flag> ask(Filter filter, @Flags Set<Flag> flags);

  @Symbol("flags_ask")
  int askNumber(Filter filter, int flags);

  @Symbol("flags_ask_int8")
  @Flags
  @C(INT8_T)
  Set<Flag> askSmall(SmallFilter filter, @Flags @C(INT8_T) Set<Flag> flags);

  @Symbol("flags_out")
  @OutReturn
  @Flags
  @C(UINT32_T)
  Set<High> out(int bits);

  @Symbol("flags_each")
  int each(@In int[] flags, Seen seen);

  @Symbol("flags_variadic")
  int variadic(int count, @Variadic @Flags Set<Flag> flags);

  @Symbol("flags_bits")
  Packed bits(Packed bits);

  @Symbol("flags_failures")
  int failures();
}
