package demo;

import dev.gatun.annotation.*;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

@NativeLibrary("plugins")
public interface Plugins {
  void plug(@Retained @In Plugin plugin, Arena lifetime);

  Next first();

  Namer namer();

  void each(Visitor visitor, @UserData Object data);

  void listen(@Retained Visitor visitor, @Nullable @UserData Object data, Arena lifetime);

  @Struct
  record Plugin(int version, Start start, @Nullable Stop stop) {}

  @Struct("Plugin")
  interface PluginView {
    int version();

    Start start();

    void start(Start start, Arena lifetime);
  }

  @Callback
  interface Start {
    void start(PluginView self);
  }

  @Callback
  interface Stop {
    int stop(@Deref int code);
  }

  @Callback
  interface Namer {
    String name(int version);
  }

  @Callback
  interface Visitor {
    void visit(int value, @Nullable @UserData Object data);
  }

  @Callback
  interface Next {
    @Nullable Next after(Next next);
  }
}
