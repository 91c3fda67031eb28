package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("zoo")
public interface Zoo {
  class Cage {
    @Struct
    public record Door(int height) {}
  }

  @Struct
  record CageDoor(int width) {}
}
