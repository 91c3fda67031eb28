package demo;

import dev.gatun.annotation.Struct;

class Zoo {
  @Struct
  record CageDoor(int width) {}
}

class ZooCage {
  @Struct
  record Gate(int height) {}
}
