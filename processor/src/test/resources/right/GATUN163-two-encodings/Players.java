package demo;

import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
public interface Players {
  void play(@C(WCHAR_T) String title);
}
