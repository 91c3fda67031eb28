package dev.gatun.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 1,000 C functions of 40 shapes, as two people bind them; nothing of them is ever called. */
final class ManyFunctions {
  private static final int FUNCTIONS = 1_000;
  private static final int SHAPES = 40;
  private static final List<String> TYPES = List.of("int", "long", "double");

  private ManyFunctions() {}

  /** {@return the interface {@code Many}, of which Gatun makes the binding} */
  static String declared() {
    return """
    package many;

    import dev.gatun.annotation.NativeLibrary;

    @NativeLibrary("many")
    public interface Many {
    %s}
    """
        .formatted(eachFunction("  %2$s %1$s(%3$s a, %4$s b, %5$s c);\n"));
  }

  /**
   * {@return the class {@code ManyByHand}, which holds each function in a class of its own}
   *
   * <p>jextract does it in this way, and adds three methods for each function, which return what
   * its class holds. They are left out.
   */
  static String byHand() {
    return """
    package many;

    import static java.lang.foreign.ValueLayout.*;

    import java.lang.foreign.*;
    import java.lang.invoke.MethodHandle;

    public final class ManyByHand {
      private static final SymbolLookup LIBRARY = SymbolLookup.loaderLookup();

      private ManyByHand() {}

      private static MemorySegment find(String name) {
        return LIBRARY.find(name).orElseThrow(() -> new UnsatisfiedLinkError(name));
      }
    %s}
    """
        .formatted(
            eachFunction(
                """

                  private static final class Held_%1$s {
                    static final FunctionDescriptor DESCRIPTOR =
                        FunctionDescriptor.of(%6$s, %7$s, %8$s, %9$s);
                    static final MemorySegment ADDRESS = find("%1$s");
                    static final MethodHandle HANDLE =
                        Linker.nativeLinker().downcallHandle(ADDRESS, DESCRIPTOR);
                  }

                  public static %2$s %1$s(%3$s a, %4$s b, %5$s c) {
                    try {
                      return (%2$s) Held_%1$s.HANDLE.invokeExact(a, b, c);
                    } catch (RuntimeException | Error e) {
                      throw e;
                    } catch (Throwable e) {
                      throw new AssertionError(e);
                    }
                  }
                """));
  }

  /**
   * Writes a text for each function.
   *
   * @param text what has the function's name, the types of its result and its three parameters, and
   *     their layouts put into it
   */
  private static String eachFunction(String text) {
    StringBuilder all = new StringBuilder();
    for (int function = 0; function < FUNCTIONS; function++) {
      List<String> types = shape(function % SHAPES);
      List<String> values = new ArrayList<>(List.of("f" + function));
      values.addAll(types);
      types.forEach(type -> values.add("JAVA_" + type.toUpperCase(Locale.ROOT)));
      all.append(text.formatted(values.toArray()));
    }
    return all.toString();
  }

  /** {@return the type of the result, and those of the parameters} */
  private static List<String> shape(int number) {
    return List.of(
        TYPES.get(number % 2),
        TYPES.get(number / 2 % 3),
        TYPES.get(number / 6 % 3),
        TYPES.get(number / 18 % 3));
  }
}
