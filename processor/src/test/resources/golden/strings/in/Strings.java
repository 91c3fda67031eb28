package demo;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLibrary(header = {"string.h", "stdlib.h", "locale.h"})
public interface Strings {
  @C(SIZE_T) long strlen(String text);

  @Nullable String getenv(String name);

  String strerror(int number);

  @Nullable MemorySegment strchr(String text, int letter);

  @Nullable String setlocale(int category, @Nullable String locale);
}
