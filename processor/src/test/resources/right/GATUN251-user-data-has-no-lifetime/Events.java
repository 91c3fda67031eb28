package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.UserData;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLibrary("events")
public interface Events {
  void each(Visitor visitor, @UserData Object data);

  @Callback
  interface Source {
    @Nullable MemorySegment next();
  }

  @Callback
  interface Visitor {
    void visit(int value, @UserData Object data);
  }
}
