package demo;

import static dev.gatun.annotation.CType.LONG;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Variable;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLibrary("globals")
public interface Globals {
  int tick(int by);

  @Variable
  int counter();

  @Variable
  void counter(int value);

  @Variable(value = "counter", address = true)
  MemorySegment counterAddress();

  @Variable("global_size")
  @C(LONG) long size();

  @Variable
  void size(long size);

  @Variable
  @Nullable String motd();

  @Variable
  void motd(@Nullable String text, Arena lifetime);

  @Variable
  @Length(3) int[] limits();

  @Variable
  void limits(int[] values);

  @Variable
  Config config();

  @Variable
  void config(Config value);

  @Variable("config")
  ConfigView configView();

  @Variable
  @Deref @Nullable ConfigView current();

  @Variable
  @Length(4) StructArray<ConfigView> configs();

  @Variable(address = true)
  MemorySegment opaque();

  @Struct
  record Config(int level, double ratio) {}

  @Struct("Config")
  interface ConfigView {
    int level();

    void level(int level);
  }
}
