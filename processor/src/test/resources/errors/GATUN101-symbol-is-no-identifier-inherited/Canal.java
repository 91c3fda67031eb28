package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("canal")
public interface Canal extends Locks, Ships {
  int canal_length();
}

@NativeLibrary("lock")
interface Locks {
  @Symbol("lock-count")
  int count();
}

@NativeLibrary("ship")
interface Ships extends Locks {
  int ship_count();
}
