package demo;

import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct("Player")
public interface PlayerView {
  @Length(32) String title();

  void title(@Encoding("ISO-8859-1") String title);
}
