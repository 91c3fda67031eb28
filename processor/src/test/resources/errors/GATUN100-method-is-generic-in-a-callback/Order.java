package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;

@Callback
public interface Order {
  <T> int compare(@Deref T a, @Deref T b);
}
