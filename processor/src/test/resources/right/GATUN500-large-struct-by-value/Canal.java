package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("canal")
public interface Canal {
  @Struct
  record Lock(int id, @Length(128) String name) {}

  int lock_open(@In Lock lock);
}
