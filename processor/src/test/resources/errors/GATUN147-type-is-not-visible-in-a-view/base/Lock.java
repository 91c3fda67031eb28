package base;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Struct;

@Struct
public interface Lock {
  Kind kind();
}

@CEnum
enum Kind {
  WIDE,
  NARROW
}
