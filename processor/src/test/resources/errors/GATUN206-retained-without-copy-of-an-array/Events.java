package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import java.lang.foreign.Arena;

@NativeLibrary("events")
public interface Events {
  void keep(@Retained int[] numbers, Arena lifetime);
}
