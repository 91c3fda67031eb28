package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary({"ship", "libship.so.1"})
public interface Ships {
  int ship_count();

  String ship_error(int code);
}
