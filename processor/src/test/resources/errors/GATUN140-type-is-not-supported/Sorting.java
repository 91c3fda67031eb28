package demo;

import dev.gatun.annotation.NativeLibrary;
import java.util.List;

@NativeLibrary("sorting")
public interface Sorting {
  void sort(List<String> words);
}
