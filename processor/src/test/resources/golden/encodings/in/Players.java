package demo;

import static dev.gatun.annotation.CType.CHAR16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import org.jspecify.annotations.Nullable;

@NativeLibrary(value = "players", header = "players.h")
@Encoding("ISO-8859-1")
public interface Players {
  @Nullable String title(@Encoding("UTF-8") String artist);

  @C(WCHAR_T) String lyrics(@Slice(lengthType = UINT32_T) @C(CHAR16_T) String title);

  int play(String[] titles, @Slice @In @Nullable String @Nullable [] genres);

  @C(CHAR16_T) String @Nullable [] genres();

  @Struct
  record Track(
      @Length(30) String title,
      @Length(16) @C(WCHAR_T) String genre,
      @Length(4) String[] artists,
      @C(CHAR16_T) String[] tags,
      @Slice(length = "lines") String[] lyrics) {}
}
