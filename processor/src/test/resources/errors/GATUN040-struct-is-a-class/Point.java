package demo;

import dev.gatun.annotation.Struct;

@Struct
public class Point {
  public int x;
  public int y;
}
