package demo;

import dev.gatun.annotation.NativeLibrary;
import java.nio.ByteBuffer;

@NativeLibrary
public interface LibC {
  int puts(ByteBuffer text);
}
