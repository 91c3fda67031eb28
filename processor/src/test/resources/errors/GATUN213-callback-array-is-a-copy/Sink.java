package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;

@Callback
public interface Sink {
  int read(@Slice @Out byte[] data);
}
