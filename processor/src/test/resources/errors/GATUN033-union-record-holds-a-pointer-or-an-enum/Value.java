package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Union;

@Union
public record Value(int number, Level level) {
  @CEnum
  enum Level { LOW, HIGH }
}
