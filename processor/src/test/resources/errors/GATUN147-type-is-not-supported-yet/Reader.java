package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Slice;

@Callback
public interface Reader {
  int read(@Slice String text);
}
