package demo;

import static dev.gatun.annotation.CType.UINT16_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
public interface Players {
  void play(@C(UINT16_T) String title);
}
