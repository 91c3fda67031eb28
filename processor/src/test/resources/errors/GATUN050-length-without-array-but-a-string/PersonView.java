package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct("Person")
public interface PersonView {
  @Length(16) String name();
}
