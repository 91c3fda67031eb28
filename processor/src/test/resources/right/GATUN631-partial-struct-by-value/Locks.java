import dev.gatun.annotation.*;

@NativeLibrary(value = "locks", header = "locks.h")
public interface Locks {
  @Symbol("lock_open")
  int open(@In Lock lock);

  @Struct(value = "lock", partial = true)
  record Lock(double level) {}
}
