package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variadic;

@NativeLibrary("zoo")
public interface Zoo {
  void look(int count, @Variadic(types = int.class) Object... amounts);
}
