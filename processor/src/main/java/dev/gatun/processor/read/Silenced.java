package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Knows which warnings a user does not want: at a declaration and in all of it, or anywhere. */
final class Silenced {
  /** The processor's option: numbers such as {@code GATUN503}, with commas between them. */
  static final String OPTION = "gatun.suppress";

  private final Set<String> everywhere;

  Silenced(Map<String, String> options) {
    this.everywhere =
        Arrays.stream(options.getOrDefault(OPTION, "").split(","))
            .map(String::strip)
            .collect(Collectors.toSet());
  }

  boolean is(Problem problem, Element element) {
    return problem.isWarning()
        && (everywhere.contains(problem.id())
            || Stream.iterate(element, it -> it != null, Element::getEnclosingElement)
                .map(it -> it.getAnnotation(SuppressWarnings.class))
                .anyMatch(it -> it != null && Arrays.asList(it.value()).contains(problem.id())));
  }
}
