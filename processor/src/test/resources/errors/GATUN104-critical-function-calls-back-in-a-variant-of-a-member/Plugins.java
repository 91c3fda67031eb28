package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@NativeLibrary("plugins")
public interface Plugins {
  @Symbol(critical = true)
  int version(Plugin plugin);

  @Struct
  interface Plugin {
    int kind();

    @Tagged(by = "kind")
    Body body();
  }

  @Union
  sealed interface Body {}

  @Variant("1")
  non-sealed interface Active extends Body {
    Table table();
  }

  @Struct
  interface Table {
    Start start();
  }

  @Callback
  interface Start {
    void start();
  }
}
