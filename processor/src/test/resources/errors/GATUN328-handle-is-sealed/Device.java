package demo;

import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("device")
public interface Device {
  @Handle sealed interface Port permits Serial {}
  @Handle non-sealed interface Serial extends Port {}
}
