package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("shapes")
public interface Shapes {
  void each(Mover mover);

  Mover current();

  @Callback
  interface Mover {
    Point move(@ByValue Point point);
  }

  @Struct
  interface Point {
    int x();

    int y();
  }
}
