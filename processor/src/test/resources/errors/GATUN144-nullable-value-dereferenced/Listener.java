package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import org.jspecify.annotations.Nullable;

@Callback
public interface Listener {
  void hear(@Deref @Nullable String sound);
}
