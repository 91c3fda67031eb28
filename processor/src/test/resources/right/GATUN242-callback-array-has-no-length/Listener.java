package demo;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Slice;

@Callback
public interface Listener {
  void received(@Slice(lengthType = CType.INT) byte[] data);
}
