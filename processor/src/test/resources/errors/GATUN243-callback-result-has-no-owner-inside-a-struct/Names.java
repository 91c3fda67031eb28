package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;

@NativeLibrary("names")
public interface Names {
  void each(Namer namer);

  @Callback
  interface Namer {
    Text name(int number);
  }

  @Struct("String")
  record Text(@Slice(length = "len") String data) {}
}
