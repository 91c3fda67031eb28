package dev.gatun.examples.across;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;

/** Names that generated code has for something else, or that differ by one letter's case. */
@NativeLibrary(value = "across_structs", header = "across_structs.h")
interface OddNames {
  @Struct("StructDoubleQuad")
  record Cases(@Length(2) double[] x, @Length(2) double[] X) {}

  @Struct("StructInt64Quad")
  record Constants(
      @C(CType.SIZE_T) long SIZE_T,
      long UINT16_T,
      @C(CType.SIZE_T) long groupElement,
      long JAVA_LONG) {}

  @Struct("StructIntPair")
  interface Pair {
    int a();

    void a(int a);

    int b();

    void b(int b);

    default int segment() {
      return a() + b();
    }
  }

  /** An int64_t of the C struct is two ints or a pointer here. */
  @Struct("StructInt64Pair")
  interface Helpers {
    @Length(2)
    int[] data();

    void data(int[] data);

    MemorySegment readData();

    void readData(MemorySegment readData);
  }

  @Symbol("struct_double_quad_make")
  Cases make(int base);

  @Symbol("struct_double_quad_check_in")
  boolean check(@In Cases cases, int base);

  @Symbol("struct_int64_quad_check")
  boolean groupElement(Constants SIZE_T, int UINT16_T);

  @Symbol("struct_int64_quad_plus")
  Constants sequenceLayout(Constants UINT16_T, int JAVA_INT);

  @Symbol("struct_int_pair_check_in")
  boolean check(Pair pair, int base);

  @Symbol("struct_int64_pair_check_in")
  boolean check(Helpers helpers, int base);
}
