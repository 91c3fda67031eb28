package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("canal")
public interface Canal extends Runnable {
  int canal_length();
}
