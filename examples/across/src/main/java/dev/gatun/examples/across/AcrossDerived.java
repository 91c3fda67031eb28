package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;

/** Views that extend others, as structs begin with others. */
@NativeLibrary(value = "across_derived", header = "across_derived.h")
interface AcrossDerived {
  @Struct("DerivedNode")
  interface Node {
    int kind();

    void kind(int kind);

    int id();

    void id(int id);
  }

  @Struct("DerivedShape")
  interface Shape extends Node {
    double area();

    void area(double area);
  }

  @Struct("DerivedCircle")
  interface Circle extends Shape {
    @Deref
    Node owner();

    void owner(Node owner);

    @C(UINT8_T)
    int color();
  }

  @Struct("DerivedList")
  interface Numbers extends Node {
    @C(UINT32_T)
    long count();

    @Flexible("count")
    int[] items();

    void items(int[] items);
  }

  int derived_node_sum(Node node);

  @Symbol("derived_node_sum_by_value")
  int sumByValue(@ByValue Node node);

  double derived_area(Node node);

  long derived_items(Node node);

  void derived_circle_fill(Circle circle, Node owner);

  @C(SIZE_T)
  long derived_size_of(String type);

  @C(SIZE_T)
  long derived_offset_of(String field);

  int derived_failures();
}
