package dev.gatun.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the linker needs to know of a function: functions of the same shape share a handle.
 *
 * @param result the result, if there is one
 * @param arguments the arguments in the order of C
 * @param capturesErrno whether {@code errno} is captured after the call
 * @param isCritical whether the thread transition is skipped
 */
public record Shape(
    Optional<Slot> result, List<Slot> arguments, boolean capturesErrno, boolean isCritical) {
  private static final int LONGEST = 60;

  /** {@return a name such as {@code IntOfPointerInt}} */
  public String name() {
    String name = name(arguments.stream().map(Slot::word).toList());
    return name.length() <= LONGEST ? name : name(counted());
  }

  private String name(List<String> words) {
    return result.map(Slot::word).orElse("Void")
        + "Of"
        + (words.isEmpty() ? "Nothing" : String.join("", words))
        + (capturesErrno ? "WithErrno" : "")
        + (isCritical ? "Critical" : "");
  }

  /** Repeated words with their number, for functions with very many parameters. */
  private List<String> counted() {
    List<String> counted = new ArrayList<>();
    int run = 0;
    for (int i = 0; i < arguments.size(); i++) {
      run++;
      String word = arguments.get(i).word();
      boolean ends = i + 1 == arguments.size() || !arguments.get(i + 1).word().equals(word);
      if (ends) {
        counted.add(run == 1 ? word : word + run + "x");
        run = 0;
      }
    }
    return counted;
  }
}
