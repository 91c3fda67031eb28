package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.Item.Way;
import dev.gatun.runtime.layout.Abi;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The enums of a header as far as bytes tell them. */
final class ByteEnums {
  private final Abi abi;
  private final Map<String, HeaderType> names;
  private final Map<String, HeaderEnum> enums = new TreeMap<>();

  /** Those of which Java has constants that are not known. */
  private final Set<String> incomplete = new HashSet<>();

  /**
   * @param names takes the types by their names
   */
  ByteEnums(Abi abi, Map<String, HeaderType> names) {
    this.abi = abi;
    this.names = names;
  }

  Map<String, HeaderEnum> all() {
    return enums;
  }

  /** An enum is a number as long as not all constants are known that Java has of it. */
  void add(Item item, Way way, long[] numbers) {
    String key = way.spelling();
    String name = StructKeys.bare(key);
    Optional<Number> number = NumberKind.number(numbers[1], numbers[0], abi);
    if (number.isEmpty()) {
      return;
    }
    boolean isAsked = item.ways().stream().anyMatch(it -> !it.more().isEmpty());
    if (isAsked && way.more().isEmpty()) {
      incomplete.add(key);
    }
    if (incomplete.contains(key)) {
      enums.remove(key);
      names.put(name, number.get());
    } else if (way.more().isEmpty()) {
      names.putIfAbsent(name, number.get());
    } else {
      boolean isSigned = number.get().kind() == HeaderType.Kind.SIGNED;
      enums.put(key, new HeaderEnum(key, isSigned, number.get().size(), values(way, numbers)));
      names.put(name, new Enumeration(key));
    }
  }

  /** Those of all declarations in Java. */
  private Map<String, Long> values(Way way, long[] numbers) {
    HeaderEnum before = enums.get(way.spelling());
    Map<String, Long> values = new LinkedHashMap<>(before == null ? Map.of() : before.values());
    for (int i = 0; i < way.more().size(); i++) {
      values.put(way.more().get(i), numbers[2 + i]);
    }
    return values;
  }
}
