package dev.gatun.examples.across;

import dev.gatun.annotation.CEnum;

/** The values that both sides know of every scalar type. */
@CEnum("ScalarValue")
enum ScalarValue {
  ZERO,
  ONE,
  MINUS_ONE,
  MIN,
  MAX
}
