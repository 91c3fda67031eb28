package dev.gatun.processor.compare;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The structs and enums whose names the header does not have at all, although it has something in
 * their place. That is one mistake, at the name, however often they are used.
 */
final class Misnomers {
  private final HeaderFacts facts;
  private final Map<Declaration, String> found = new LinkedHashMap<>();

  Misnomers(HeaderFacts facts) {
    this.facts = facts;
  }

  /**
   * Whether a difference comes from such a name.
   *
   * @param names what the header has in its place
   */
  boolean explain(Declaration declaration, Named cName, Set<String> names) {
    boolean isMisnamed =
        facts.named(cName.text()).isEmpty()
            && facts.names().stream()
                .noneMatch(name -> Names.areSame(declaration.name().simple(), cName, name));
    if (isMisnamed) {
      found.putIfAbsent(declaration, names.iterator().next());
    }
    return isMisnamed;
  }

  /** The names that the header has, by what has another one. */
  Map<Declaration, String> found() {
    return found;
  }
}
