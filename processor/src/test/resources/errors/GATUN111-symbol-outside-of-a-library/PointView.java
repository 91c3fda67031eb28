package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;

@Struct("Point")
public interface PointView {
  @Symbol("px") int x();
}
