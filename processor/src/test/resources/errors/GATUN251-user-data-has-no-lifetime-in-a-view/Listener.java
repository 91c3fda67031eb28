package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.UserData;

@Struct
public interface Listener {
  int number();

  @UserData
  Object data();
}
