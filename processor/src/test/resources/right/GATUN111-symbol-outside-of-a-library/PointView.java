package demo;

import dev.gatun.annotation.Field;
import dev.gatun.annotation.Struct;

@Struct("Point")
public interface PointView {
  @Field("px")
  int x();
}
