package dev.gatun.runtime.watch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A function of C, as it is named in reports.
 *
 * @param name its name in C
 * @param library the name of the file that it is in
 * @param parameters the names of its parameters, as far as they are known
 */
public record Callee(String name, String library, List<String> parameters) {
  private static final Map<Long, Callee> KNOWN = new ConcurrentHashMap<>();

  /** What called is not known, because C passed only memory of it. */
  static final Callee UNKNOWN = new Callee("C", "", List.of());

  /**
   * Notes what is at an address: what was there before is gone, if it is something else.
   *
   * @param address the address
   * @param name the name in C
   * @param library the library that it was found in: a path, or words
   */
  public static void found(long address, String name, String library) {
    String file = library.substring(library.lastIndexOf('/') + 1);
    KNOWN.compute(
        address,
        (key, before) ->
            before != null && before.name.equals(name) && before.library.equals(file)
                ? before
                : new Callee(name, file, List.of()));
  }

  /**
   * Notes the parameters of a function.
   *
   * @param address the address, which was found before
   * @param parameters the names of its parameters, with commas between
   */
  public static void declared(long address, String parameters) {
    List<String> names = parameters.isEmpty() ? List.of() : List.of(parameters.split(", "));
    KNOWN.computeIfPresent(
        address, (key, callee) -> new Callee(callee.name, callee.library, names));
  }

  /** The function at an address; one that C gave has no name. */
  static Callee at(long address) {
    Callee known = KNOWN.get(address);
    return known == null
        ? new Callee("(*0x" + Long.toHexString(address) + ")", "", List.of())
        : known;
  }

  /** The name of a parameter, for messages. */
  String parameter(int index) {
    return index < parameters.size()
        ? "'" + parameters.get(index) + "'"
        : "argument " + (index + 1);
  }
}
