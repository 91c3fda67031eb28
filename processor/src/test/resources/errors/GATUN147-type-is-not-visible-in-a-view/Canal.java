package demo;

import base.Lock;
import dev.gatun.annotation.Struct;

@Struct
public interface Canal extends Lock {
  int depth();
}
