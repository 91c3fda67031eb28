package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface LibC {
  @C(CType.SIZE_T)
  long strlen(String text);

  @C(CType.SIZE_T)
  long strnlen(String text, @C(CType.SIZE_T) long most);
}
