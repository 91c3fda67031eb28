package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.runtime.StructArray;

@NativeLibrary("animals")
public interface Animals {
  StructArray<AnimalView> all();

  @Struct("Animal")
  interface AnimalView {
    int kind();
  }
}
