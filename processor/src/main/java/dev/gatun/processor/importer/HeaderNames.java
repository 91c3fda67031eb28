package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.StructKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of structs, unions and enums: which one to use, and whether it is of the library. */
final class HeaderNames {
  private final HeaderFacts facts;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<String>> typedefs = new HashMap<>();

  HeaderNames(Survey survey) {
    this.facts = survey.facts();
    List<Declared> declared = survey.declared();
    Map<String, Declared> aliases = new LinkedHashMap<>();
    for (int i = 0; i < declared.size(); i++) {
      Declared it = declared.get(i);
      switch (it.kind()) {
        case STRUCT -> {
          places.putIfAbsent("struct " + it.name(), i);
          places.putIfAbsent("union " + it.name(), i);
        }
        case ENUM -> places.putIfAbsent("enum " + it.name(), i);
        case TYPEDEF -> {
          places.putIfAbsent(it.name(), i);
          aliases.put(it.name(), it);
        }
        default -> places.putIfAbsent(it.name(), i);
      }
    }
    for (String alias : aliases.keySet()) {
      HeaderType type = facts.types().typedefs().get(alias);
      if (type instanceof Struct || type instanceof Enumeration) {
        String key = type instanceof Struct struct ? struct.key() : ((Enumeration) type).key();
        typedefs.computeIfAbsent(key, it -> new ArrayList<>()).add(alias);
        places.putIfAbsent(key, places.get(alias));
      }
    }
  }

  /** The place of a type in the header, if it is the library's. */
  Optional<Integer> place(String key) {
    Integer place = places.get(key);
    int dot = key.lastIndexOf('.');
    return place == null && dot > 0 ? place(key.substring(0, dot)) : Optional.ofNullable(place);
  }

  boolean isOwn(String key) {
    return place(key).isPresent();
  }

  /** The name that leads to a type, if one does. */
  Optional<String> of(String key) {
    if (!StructKeys.isNamed(key)) {
      return Optional.empty();
    }
    String tag = StructKeys.bare(key);
    List<String> aliases = typedefs.getOrDefault(key, List.of());
    if (!aliases.contains(tag) && !aliases.isEmpty()) {
      return Optional.of(aliases.getFirst());
    }
    return Optional.of(tag).filter(name -> leadsTo(name, key));
  }

  private boolean leadsTo(String name, String key) {
    return facts
        .named(name)
        .map(HeaderFacts::plain)
        .filter(
            type ->
                type instanceof Struct struct && struct.key().equals(key)
                    || type instanceof Enumeration enumeration && enumeration.key().equals(key))
        .isPresent();
  }
}
