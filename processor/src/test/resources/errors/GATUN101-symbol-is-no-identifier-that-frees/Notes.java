package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Owned;

@NativeLibrary("notes")
public interface Notes {
  @Owned("notes free") String first();
}
