package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Owned;
import dev.gatun.annotation.Variable;
import java.lang.foreign.MemorySegment;

@NativeLibrary("canal")
public interface Canal {
  @Variable("canal_free")
  MemorySegment freeHook();

  @Owned("canal_free")
  String name();
}
