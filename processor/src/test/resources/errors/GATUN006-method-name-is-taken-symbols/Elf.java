package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("elf")
public interface Elf {
  @Symbol("elf_symbols")
  int symbols();
}
