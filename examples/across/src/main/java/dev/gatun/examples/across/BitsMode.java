package dev.gatun.examples.across;

import dev.gatun.annotation.CEnum;

@CEnum
enum BitsMode {
  OFF,
  SLOW,
  FAST,
  TURBO
}
