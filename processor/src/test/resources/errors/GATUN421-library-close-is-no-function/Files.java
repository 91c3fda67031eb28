package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("files")
public interface Files extends AutoCloseable {
  @Override
  @Symbol("files_close")
  void close();
}
