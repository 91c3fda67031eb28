package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Struct;
import dev.gatun.runtime.StructArray;

@Callback
public interface Sink {
  int draw(StructArray<PointView> points);

  @Struct("Point")
  interface PointView {
    int x();
  }
}
