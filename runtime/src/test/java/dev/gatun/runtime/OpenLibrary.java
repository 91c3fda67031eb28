package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Opens the library that its arguments name, and says how that went. Arguments with a slash behind
 * a hash are files in jars.
 */
final class OpenLibrary {
  private static final String PACKED = "[0-9a-f]{64} .*";

  private OpenLibrary() {}

  public static void main(String... arguments) throws Throwable {
    String[] packed =
        Arrays.stream(arguments).filter(it -> it.matches(PACKED)).toArray(String[]::new);
    String[] names =
        Arrays.stream(arguments).filter(it -> !it.matches(PACKED)).toArray(String[]::new);
    try {
      Symbols symbols = Symbols.open(PackagedLibraries.of(OpenLibrary.class, packed), names);
      System.out.println("opened " + symbols);
      if (symbols.has("answer")) {
        System.out.println(
            "answer "
                + Linking.downcall(FunctionDescriptor.of(JAVA_INT))
                    .invoke(MemorySegment.ofAddress(symbols.require("answer"))));
      }
    } catch (LibraryNotFoundException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }
}
