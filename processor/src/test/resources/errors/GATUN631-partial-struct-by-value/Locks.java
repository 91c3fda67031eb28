import dev.gatun.annotation.*;

@NativeLibrary(value = "locks", header = "locks.h")
public interface Locks {
  @Symbol("lock_find")
  Lock find(int id);

  @Struct(value = "lock", partial = true)
  record Lock(double level) {}
}
