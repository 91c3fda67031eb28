package demo;

import dev.gatun.annotation.Deref;
import dev.gatun.annotation.Struct;

@Struct("Point")
public interface PointView {
  @Deref int x();
}
