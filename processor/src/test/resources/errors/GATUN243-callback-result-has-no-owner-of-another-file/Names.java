package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("names")
public interface Names {
  Namer current();

  void name(Namer namer);
}
