package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@NativeLibrary("plugins")
public interface Plugins {
  @Symbol(critical = true)
  int version(Plugin plugin);

  @Union
  @Tagged(by = "kind")
  sealed interface Plugin {
    int kind();
  }

  @Variant("1")
  non-sealed interface Passive extends Plugin {
    int number();
  }

  @Variant("2")
  non-sealed interface Active extends Plugin {
    Start start();
  }

  @Callback
  interface Start {
    void start();
  }
}
