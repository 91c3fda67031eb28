package demo;

import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
public interface Players {
  @Encoding("no charset!")
  String lyrics();
}
