package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Threading;

@NativeLibrary(value = "canvas", threading = Threading.SERIALIZED)
public interface Canvas extends Pixels, Ledger {
  void draw();
}

@NativeLibrary(value = "pixels", threading = Threading.CONFINED)
interface Pixels {
  int pixels();
}

@NativeLibrary(value = "ledger", threading = Threading.SERIALIZED)
interface Ledger {
  int total();
}
