package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Variadic;
import java.lang.foreign.Arena;

@NativeLibrary("events")
public interface Events {
  void print(Arena lifetime, int count, @Retained @Variadic Object... values);

  void listen(
      Arena lifetime,
      int count,
      @Retained @Variadic(types = {Listener.class, Name.class}) Object... listeners);

  @Callback
  interface Listener {
    void heard(int what);
  }

  @Struct
  record Name(String text) {}
}
