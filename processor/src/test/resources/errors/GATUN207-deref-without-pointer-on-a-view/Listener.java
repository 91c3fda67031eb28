package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.Struct;

@Callback
public interface Listener {
  void hear(@Deref Sound sound);

  @Struct
  interface Sound {
    int volume();
  }
}
