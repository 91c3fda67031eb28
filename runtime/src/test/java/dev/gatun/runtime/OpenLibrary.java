package dev.gatun.runtime;

/** Opens the library that its arguments name, and says how that went. */
final class OpenLibrary {
  private OpenLibrary() {}

  public static void main(String... names) {
    try {
      System.out.println("opened " + Symbols.open(names));
    } catch (LibraryNotFoundException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }
}
