package demo;

import dev.gatun.annotation.Struct;

public class Zoo {
  private static class Cages {
    @Struct
    record Cage(int width, int height) {}
  }
}
