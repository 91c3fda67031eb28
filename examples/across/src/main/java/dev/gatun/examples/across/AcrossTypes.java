package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import org.jspecify.annotations.Nullable;

/** What the C compiler made of the scalar types; a type is named as C spells it. */
@NativeLibrary(value = "across_types", header = "across_types.h")
interface AcrossTypes {
  @Symbol("type_size")
  @C(SIZE_T)
  long size(String type);

  @Symbol("type_align")
  @C(SIZE_T)
  long align(String type);

  @Symbol("type_signed")
  int signed(String type);

  @Symbol("type_name")
  @Nullable String name(@C(SIZE_T) long index);
}
