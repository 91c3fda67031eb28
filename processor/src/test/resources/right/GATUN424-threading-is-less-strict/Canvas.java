package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Threading;

@NativeLibrary(value = "canvas", threading = Threading.CONFINED)
public interface Canvas extends Pixels {
  void draw();
}

@NativeLibrary(value = "pixels", threading = Threading.CONFINED)
interface Pixels {
  int pixels();
}
