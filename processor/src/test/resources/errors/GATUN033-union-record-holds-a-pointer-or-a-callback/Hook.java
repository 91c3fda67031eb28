package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Union;

@Union
public record Hook(long number, Handler handler) {
  @Callback
  interface Handler {
    void handle(int event);
  }
}
