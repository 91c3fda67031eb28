package demo;

import dev.gatun.annotation.Struct;

@Struct("Player")
public interface PlayerView {
  String[] genres();

  void genres(String[] genres);
}
