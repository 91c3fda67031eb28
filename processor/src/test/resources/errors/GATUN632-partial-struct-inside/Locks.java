import dev.gatun.annotation.*;

@NativeLibrary(value = "locks", header = "locks.h")
public interface Locks {
  @Symbol("gate_open")
  int open(Gate gate);

  @Struct("gate")
  interface Gate {
    int id();

    Lock lock();
  }

  @Struct(value = "lock", partial = true)
  interface Lock {
    double level();
  }
}
