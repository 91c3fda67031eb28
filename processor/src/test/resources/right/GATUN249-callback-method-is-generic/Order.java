package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;

@Callback
public interface Order {
  int compare(@Deref int a, @Deref int b);
}
