package dev.gatun.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the linker needs to know of a function: functions of the same shape share a handle.
 *
 * @param result the result, if there is one
 * @param arguments the arguments in the order of C
 * @param variadic where its variable arguments begin, if it has any
 * @param captured what is captured after the call
 * @param isCritical whether the thread transition is skipped
 */
public record Shape(
    Optional<Slot> result,
    List<Slot> arguments,
    Optional<Variadic> variadic,
    Captured captured,
    boolean isCritical) {
  private static final int LONGEST = 60;

  /** {@return a name such as {@code IntOfPointerInt}} */
  public String name() {
    String name = name(words());
    return name.length() <= LONGEST ? name : name(counted(words()));
  }

  /** {@return whether its variable arguments are known at run time only} */
  public boolean isOpen() {
    return variadic.filter(Variadic::isOpen).isPresent();
  }

  private String name(List<String> words) {
    return result.map(Slot::word).orElse("Void")
        + "Of"
        + (words.isEmpty() ? "Nothing" : String.join("", words))
        + switch (captured) {
          case NOTHING -> "";
          case ERRNO -> "WithErrno";
          case LAST_ERROR -> "WithLastError";
        }
        + (isCritical ? "Critical" : "");
  }

  private List<String> words() {
    List<String> words = new ArrayList<>(arguments.stream().map(Slot::word).toList());
    variadic.ifPresent(variable -> words.add(variable.first(), "Variadic"));
    return words;
  }

  /** Repeated words with their number, for functions with very many parameters. */
  private static List<String> counted(List<String> words) {
    List<String> counted = new ArrayList<>();
    int run = 0;
    for (int i = 0; i < words.size(); i++) {
      run++;
      String word = words.get(i);
      boolean ends = i + 1 == words.size() || !words.get(i + 1).equals(word);
      if (ends) {
        counted.add(run == 1 ? word : word + run + "x");
        run = 0;
      }
    }
    return counted;
  }
}
