package demo;

import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
@Encoding("windows-1252x")
public interface Players {
  String title(String artist);
}
