package dev.gatun.examples.across;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

/** A tag that C has in one byte. */
@CEnum
enum SmallKind {
  @Value(200)
  BYTE,
  NUMBER
}
