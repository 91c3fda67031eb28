import dev.gatun.annotation.*;

@NativeLibrary(value = "locks", header = "locks.h")
public interface Locks {
  @Symbol("lock_open")
  int open(Lock lock);

  @Struct(partial = true)
  interface Lock {
    double level();
  }
}
