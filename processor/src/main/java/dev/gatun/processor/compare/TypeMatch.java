package dev.gatun.processor.compare;

import dev.gatun.processor.header.HeaderEnum;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Other;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Unknown;
import dev.gatun.processor.header.HeaderType.Void;
import dev.gatun.processor.header.StructKeys;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a type that Java declares is that of a header. Constness is left out of the question, and
 * so is the sign of the elements of arrays and of what pointers point to: Java's arrays have but
 * one.
 */
final class TypeMatch {
  private final HeaderFacts facts;
  private final Structs structs;

  /** What becomes of structs and enums that lie opposite each other. */
  interface Structs {
    /** Whether the two have one name; what they are made of is compared then. */
    boolean areOne(String declared, HeaderType header);

    /** Whether Java declares a handle with one of these names. */
    boolean areHandles(Set<String> names);

    /** That a handle has a name which the header has nowhere, and these opposite. */
    void missHandle(String declared, Set<String> names);

    /** The size of a struct that Java declares, where Java says it. */
    Optional<Long> size(String declared);
  }

  TypeMatch(HeaderFacts facts, Structs structs) {
    this.facts = facts;
    this.structs = structs;
  }

  boolean matches(HeaderType declared, HeaderType header) {
    HeaderType actual = HeaderFacts.plain(header);
    if (actual instanceof Unknown unknown) {
      return canBe(HeaderFacts.plain(declared), unknown);
    }
    return switch (HeaderFacts.plain(declared)) {
      case Void nothing -> actual instanceof Void;
      case Number number -> isNumber(number, actual);
      case Pointer pointer ->
          actual instanceof Pointer other && pointsTo(pointer.target(), other.target());
      case Array array -> actual instanceof Array other && isArray(array, other);
      case Function function -> actual instanceof Function other && isFunction(function, other);
      case Struct struct ->
          (actual instanceof Struct || actual instanceof Other)
              && structs.areOne(struct.key(), header);
      case Enumeration enumeration -> isEnum(enumeration, header, actual);
      default -> false;
    };
  }

  /** Whether nothing is known that is against it. */
  private boolean canBe(HeaderType declared, Unknown header) {
    return switch (header.nature()) {
      case ANYTHING -> true;
      case INTEGER -> isWhole(declared) && size(declared).equals(Optional.of(header.size()));
      case NO_NUMBER ->
          !(declared instanceof Number || declared instanceof Enumeration)
              && size(declared).filter(size -> size != header.size()).isEmpty();
    };
  }

  private static boolean isWhole(HeaderType declared) {
    return declared instanceof Enumeration
        || declared instanceof Number number && isInteger(number.kind());
  }

  /** The size of what Java declares. */
  private Optional<Long> size(HeaderType declared) {
    return switch (declared) {
      case Number number -> Optional.of((long) number.size());
      case Enumeration enumeration -> Optional.of((long) Integer.BYTES);
      case Pointer pointer -> Optional.of(facts.abi().pointer().size());
      case Array array -> size(array.element()).map(size -> size * array.length());
      case Struct struct -> structs.size(struct.key());
      default -> Optional.empty();
    };
  }

  private boolean isNumber(Number declared, HeaderType actual) {
    return switch (actual) {
      case Number number ->
          number.size() == declared.size() && areAlike(declared.kind(), number.kind());
      case Enumeration enumeration ->
          isInteger(declared.kind()) && size(enumeration).equals(Optional.of(declared.size()));
      default -> false;
    };
  }

  /** A plain character may have a sign or not, and is compared with either. */
  private static boolean areAlike(Kind declared, Kind header) {
    return declared == header
        || isCharacter(declared) && isInteger(header)
        || isCharacter(header) && isInteger(declared);
  }

  private static boolean isCharacter(Kind kind) {
    return kind == Kind.SIGNED_CHAR || kind == Kind.UNSIGNED_CHAR;
  }

  private static boolean isInteger(Kind kind) {
    return kind == Kind.SIGNED || kind == Kind.UNSIGNED || isCharacter(kind);
  }

  private boolean isEnum(Enumeration declared, HeaderType header, HeaderType actual) {
    return switch (actual) {
      case Number number -> isInteger(number.kind()) && number.size() == Integer.BYTES;
      case Enumeration enumeration ->
          size(enumeration).equals(Optional.of(Integer.BYTES))
              && structs.areOne(declared.key(), header);
      default -> false;
    };
  }

  private Optional<Integer> size(Enumeration enumeration) {
    return facts.enumeration(enumeration.key()).map(HeaderEnum::size);
  }

  private boolean pointsTo(HeaderType declared, HeaderType header) {
    HeaderType wanted = HeaderFacts.plain(declared);
    HeaderType actual = HeaderFacts.plain(header);
    if (wanted instanceof Void || actual instanceof Void) {
      return true;
    }
    return switch (wanted) {
      case Number number -> isTarget(number, actual);
      case Other data when data.equals(HeaderType.USER_DATA) -> isUserData(header, actual);
      case Other handle ->
          !(actual instanceof Number || actual instanceof Function)
              && isHandle(handle.name(), header, actual);
      case Enumeration enumeration when actual instanceof Number number ->
          isInteger(number.kind()) && number.size() == Integer.BYTES;
      default -> matches(declared, header);
    };
  }

  /** C hands over what it does not know: nothing that it has, nor that it owns. */
  private boolean isUserData(HeaderType header, HeaderType actual) {
    return actual instanceof Struct struct
        && facts.struct(struct.key()).filter(HeaderStruct::isComplete).isEmpty()
        && !structs.areHandles(names(header));
  }

  /** A handle can have the name that it has in Java; one that the header has is that one's. */
  private boolean isHandle(String name, HeaderType header, HeaderType actual) {
    Optional<HeaderType> named = facts.named(name).map(HeaderFacts::plain);
    if (named.isEmpty()) {
      structs.missHandle(name, names(header));
    }
    return named.isEmpty()
        || names(header).contains(name)
        || named.get().equals(actual)
        || named.get() instanceof Pointer pointer
            && HeaderFacts.plain(pointer.target()).equals(actual);
  }

  /** Java may see an array of arrays as one array of all their elements. */
  private boolean isArray(Array declared, Array header) {
    if (declared.length() == header.length()) {
      return isElement(declared.element(), header.element());
    }
    return switch (HeaderFacts.plain(header.element())) {
      case Array rows when !(declared.element() instanceof Array) ->
          isArray(declared, new Array(rows.element(), header.length() * rows.length()));
      case Unknown rows -> size(declared).equals(Optional.of(rows.size() * header.length()));
      default -> false;
    };
  }

  private boolean isElement(HeaderType declared, HeaderType header) {
    return HeaderFacts.plain(declared) instanceof Number number
        ? isTarget(number, HeaderFacts.plain(header))
        : matches(declared, header);
  }

  private boolean isTarget(Number declared, HeaderType actual) {
    return switch (actual) {
      case Number number ->
          number.size() == declared.size()
              && switch (declared.kind()) {
                case BOOL -> number.kind() == Kind.BOOL;
                case FLOAT -> number.kind() == Kind.FLOAT;
                case SIGNED_CHAR, UNSIGNED_CHAR -> isInteger(number.kind());
                case SIGNED, UNSIGNED -> number.kind() != Kind.FLOAT;
              };
      case Enumeration enumeration -> isNumber(declared, actual);
      case Unknown unknown -> canBe(declared, unknown);
      default -> false;
    };
  }

  private boolean isFunction(Function declared, Function header) {
    if (!header.hasPrototype()) {
      return true;
    }
    boolean isAlike =
        declared.isVariadic() == header.isVariadic()
            && declared.parameters().size() == header.parameters().size()
            && matches(declared.result(), header.result());
    for (int i = 0; isAlike && i < declared.parameters().size(); i++) {
      isAlike = matches(declared.parameters().get(i), header.parameters().get(i));
    }
    return isAlike;
  }

  /** Whether a function can be called for this result; what C returns need not be looked at. */
  boolean isResult(HeaderType declared, HeaderType header) {
    return declared instanceof Void
        ? !(HeaderFacts.plain(header) instanceof Struct)
        : matches(declared, header);
  }

  /** The names that a type has in C, without the keywords of tags. */
  static Set<String> names(HeaderType header) {
    Set<String> names = new LinkedHashSet<>();
    HeaderType type = header;
    while (true) {
      switch (type) {
        case HeaderType.Typedef typedef -> {
          names.add(typedef.name());
          type = typedef.type();
        }
        case HeaderType.Qualified qualified -> type = qualified.type();
        case Struct struct -> {
          names.add(StructKeys.bare(struct.key()));
          return names;
        }
        case Enumeration enumeration -> {
          names.add(StructKeys.bare(enumeration.key()));
          return names;
        }
        default -> {
          return names;
        }
      }
    }
  }
}
