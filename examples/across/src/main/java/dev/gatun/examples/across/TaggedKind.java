package dev.gatun.examples.across;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

/** What a tagged value is. */
@CEnum
enum TaggedKind {
  NONE,
  INTEGER,
  REAL,
  TEXT,
  @Value(10)
  POINT
}
