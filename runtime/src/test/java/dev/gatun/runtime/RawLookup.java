package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/** What Java does without Gatun. */
final class RawLookup {
  private RawLookup() {}

  @SuppressWarnings("restricted") // the point
  public static void main(String... arguments) {
    SymbolLookup.libraryLookup(arguments[0], Arena.global());
    System.out.println("opened");
  }
}
