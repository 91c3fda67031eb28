import dev.gatun.annotation.*;

@NativeLibrary(value = "locks", header = "locks.h")
public interface Locks {
  @Symbol("lock_open")
  int open(Lock lock);
}

@Struct(value = "lock", partial = true)
interface Lock {
  double level();
}
