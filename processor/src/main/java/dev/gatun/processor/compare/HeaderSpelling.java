package dev.gatun.processor.compare;

import dev.gatun.annotation.CType;
import dev.gatun.processor.header.CSpelling;
import dev.gatun.processor.header.HeaderEnum;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Qualified;
import dev.gatun.processor.header.HeaderType.Typedef;
import dev.gatun.processor.header.StructKeys;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what a header has as its reader would. */
final class HeaderSpelling {
  /** The names that say themselves what they stand for. */
  private static final Set<String> KNOWN =
      Arrays.stream(CType.values()).map(CType::spelling).collect(Collectors.toSet());

  private final HeaderFacts facts;
  private final CSpelling spelling = new CSpelling(this::named);

  HeaderSpelling(HeaderFacts facts) {
    this.facts = facts;
  }

  /** A declaration, such as {@code const char *name}. */
  String declare(HeaderType type, String name) {
    return spelling.declare(type, name);
  }

  /** The same, and what its type is where a typedef hides that. */
  String explain(HeaderType type, String name) {
    String declared = declare(type, name);
    HeaderType plain = HeaderFacts.plain(type);
    return switch (plain) {
      case Number number when isHidden(type) -> declared + ", that is " + number.name();
      case Pointer pointer when isHidden(type) && isFunction(pointer) ->
          declared + ", that is " + declare(plain, "");
      case Enumeration enumeration when size(enumeration) != Integer.BYTES ->
          declared + ", of %d bytes".formatted(size(enumeration));
      default -> declared;
    };
  }

  /** A struct, union or enum in a sentence: by its tag, or by where it stands if it has none. */
  String of(String key) {
    int dot = key.lastIndexOf('.');
    if (dot < 0) {
      return key;
    }
    String member = key.substring(dot + 1);
    String owner = of(key.substring(0, dot));
    return isPlace(member)
        ? "the %s without a name in %s".formatted(keyword(key), owner)
        : "'%s' of %s".formatted(member, owner);
  }

  /** A member has the number of its place where it has no name. */
  private static boolean isPlace(String member) {
    return member.chars().allMatch(Character::isDigit);
  }

  private String named(String key) {
    return StructKeys.isNamed(key) ? key : keyword(key) + " {...}";
  }

  private String keyword(String key) {
    return facts.enumeration(key).isPresent()
        ? "enum"
        : facts.struct(key).filter(HeaderStruct::isUnion).isPresent() ? "union" : "struct";
  }

  private static boolean isHidden(HeaderType type) {
    return switch (type) {
      case Typedef typedef -> !KNOWN.contains(typedef.name());
      case Qualified qualified -> isHidden(qualified.type());
      default -> false;
    };
  }

  private static boolean isFunction(Pointer pointer) {
    return HeaderFacts.plain(pointer.target()) instanceof Function;
  }

  private int size(Enumeration enumeration) {
    return facts.enumeration(enumeration.key()).map(HeaderEnum::size).orElse(Integer.BYTES);
  }
}
