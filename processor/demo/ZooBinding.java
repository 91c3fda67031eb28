package demo;

import dev.gatun.runtime.Symbols;
import java.nio.file.Path;

/** Stands for a class that was not generated: the compiler says what is wrong. */
@SuppressWarnings("all")
public abstract class ZooBinding implements Zoo {
  public static ZooBinding open() {
    throw new Error("Zoo was refused");
  }

  public static ZooBinding open(Path p0, Path... p1) {
    throw new Error("Zoo was refused");
  }

  public static ZooBinding open(Symbols p0) {
    throw new Error("Zoo was refused");
  }

  public Symbols symbols() {
    throw new Error("Zoo was refused");
  }
}
