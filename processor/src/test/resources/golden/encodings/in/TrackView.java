package demo;

import static dev.gatun.annotation.CType.CHAR16_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct("Track")
public interface TrackView {
  @Encoding("ISO-8859-1")
  @Length(30)
  String title();

  void title(String title);

  @C(CHAR16_T) String[] tags();
}
