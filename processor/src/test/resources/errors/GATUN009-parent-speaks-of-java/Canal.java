package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("canal")
public interface Canal extends AutoCloseable {
  int canal_length();
}
