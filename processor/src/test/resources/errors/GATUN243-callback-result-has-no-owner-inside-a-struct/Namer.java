package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;

@Callback
public interface Namer {
  Text name(int number);

  @Struct("String")
  record Text(@Slice(length = "len") String data) {}
}
