package demo;

import dev.gatun.annotation.Struct;

@Struct("Person")
public interface PersonView {
  String name();

  void name(String name);
}
