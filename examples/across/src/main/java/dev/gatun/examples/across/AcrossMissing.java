package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

/** A library that lacks some of its functions; its first name is one that no library has. */
@NativeLibrary({"across_nowhere", "across_types"})
interface AcrossMissing {
  @Symbol("type_size")
  @C(SIZE_T)
  long size(String type);

  @Symbol("type_weight")
  int weight(String type);

  @Symbol("type_taste")
  int taste(String type);

  @Symbol(value = "type_color", optional = true)
  int color(String type);

  @Symbol(value = "type_align", optional = true)
  @C(SIZE_T)
  long align(String type);
}
