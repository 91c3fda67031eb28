package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("files")
public interface Files extends AutoCloseable {
  @Symbol("files_close")
  void closeFiles();

  @Override
  void close();
}
