package demo;

import dev.gatun.annotation.Struct;

@Struct
public interface Swimmer {
  long speed();

  @Struct
  interface Named {
    long name();
  }

  @Struct
  interface Duck extends Swimmer, Named {
    long eggs();
  }
}
