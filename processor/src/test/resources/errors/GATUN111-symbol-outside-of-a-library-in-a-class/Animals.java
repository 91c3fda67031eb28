package demo;

import dev.gatun.annotation.Symbol;

public interface Animals {
  @Symbol("animal_count") int count();
}
