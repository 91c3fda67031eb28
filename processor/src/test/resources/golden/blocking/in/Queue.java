package demo;

import dev.gatun.annotation.*;

@NativeLibrary("queue")
public interface Queue {
  @Symbol(value = "queue_wait", blocking = true) int await(int millis);

  @Symbol("queue_size") int size();
}
