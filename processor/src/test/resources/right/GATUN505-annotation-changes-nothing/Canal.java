package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("canal")
public interface Canal {
  int canal_length();

  @Symbol("canal_width")
  int width();

  @Symbol(value = "canal_depth", optional = true)
  int canal_depth();
}
