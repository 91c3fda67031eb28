package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
public interface Players {
  void play(@C(CType.CHAR16_T) String title);
}
