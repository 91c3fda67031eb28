package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;

@NativeLibrary("players")
public interface Players {
  void titles(@Out String[] titles);
}
