package dev.gatun.examples.across;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

/** Elements of arrays. */
@CEnum
enum LayoutColor {
  RED,
  @Value(5)
  GREEN,
  BLUE
}
