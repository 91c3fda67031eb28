package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("canal")
public interface Canal extends Locks, Ships {
  @Override
  @Symbol("lock_count")
  int count();
}

@NativeLibrary("lock")
interface Locks {
  @Symbol("lock_count")
  int count();

  int width();
}

@NativeLibrary("ship")
interface Ships {
  @Symbol("ship_count")
  int count();
}
