package demo;

import static dev.gatun.annotation.CType.CHAR16_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
public interface Players {
  void play(@C(CHAR16_T) String title);
}
