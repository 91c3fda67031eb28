package demo;

import dev.gatun.annotation.Handle;

@Handle(value = "lock", close = "lock_free")
public interface Lock extends AutoCloseable {
  @Override
  void close() throws Exception;
}
