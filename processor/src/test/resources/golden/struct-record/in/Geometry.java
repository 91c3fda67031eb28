package demo;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.*;

@NativeLibrary(value = "geometry", header = "geometry.h")
public interface Geometry {
  @Symbol("line_between")
  Line between(Point from, Point to);

  @Symbol("line_length")
  double length(@In Line line);

  @Symbol("line_reverse")
  void reverse(@InOut Line[] line);

  @Struct
  record Point(double x, double y) {}

  @Struct
  record Line(Style style, Point from, @Field("end") Point to, @Length(4) @C(UINT8_T) int[] colour) {}

  @CEnum
  enum Style { SOLID, @Value(4) DOTTED, DASHED, @Unknown OTHER }
}
