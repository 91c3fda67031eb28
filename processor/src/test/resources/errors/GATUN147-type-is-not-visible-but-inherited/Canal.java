package demo;

import base.Locks;
import dev.gatun.annotation.NativeLibrary;

class Canals extends Locks {
  @NativeLibrary("canal")
  interface Canal {
    void open(Lock lock);
  }
}
