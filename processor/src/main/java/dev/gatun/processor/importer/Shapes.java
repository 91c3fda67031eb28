package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.importer.MemberTypes.MemberType;
import dev.gatun.runtime.layout.Attributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of a struct Java has: all of it, a part, or nothing. */
final class Shapes {
  private final HeaderFacts facts;
  private final HeaderNames names;
  private final Structs structs;
  private final MemberTypes members;
  private final ByValue byValue;
  private final Map<String, Shape> known = new HashMap<>();

  /**
   * What Java has.
   *
   * @param attributes what is declared for all members
   * @param isPartial whether C has more
   * @param isNone whether Java has nothing
   */
  record Shape(Attributes attributes, boolean isPartial, boolean isNone) {
    static final Shape NONE = new Shape(Attributes.STRUCT, false, true);
  }

  /**
   * A member.
   *
   * @param member as C has it
   * @param type its type in Java, if there is one
   * @param reason why there is none
   */
  record Part(HeaderMember member, Optional<MemberType> type, String reason) {}

  Shapes(
      HeaderFacts facts, HeaderNames names, Structs structs, MemberTypes members, ByValue byValue) {
    this.facts = facts;
    this.names = names;
    this.structs = structs;
    this.members = members;
    this.byValue = byValue;
  }

  /** Where the members of a record stand. */
  Place recordPlace(HeaderStruct struct) {
    return struct.isUnion() || byValue.isInUnion(struct.key()) ? Place.UNION_RECORD : Place.RECORD;
  }

  MemberTypes members() {
    return members;
  }

  Shape of(String key) {
    Shape shape = known.get(key);
    if (shape == null) {
      // A struct that points to itself asks again.
      known.put(key, new Shape(Attributes.STRUCT, false, false));
      shape = shape(key);
      known.put(key, shape);
    }
    return shape;
  }

  private Shape shape(String key) {
    Optional<HeaderStruct> struct = facts.struct(key).filter(HeaderStruct::isComplete);
    if (struct.isEmpty()) {
      return Shape.NONE;
    }
    List<Part> parts = parts(struct.get(), Place.VIEW);
    Optional<Attributes> attributes = structs.attributes(key);
    boolean isWhole =
        attributes.isPresent()
            && parts.stream().allMatch(part -> part.type().isPresent())
            && struct.get().members().stream().noneMatch(it -> isPartial(it.type()))
            && !holdsAligned(attributes.get(), struct.get());
    boolean isNone =
        parts.stream().allMatch(part -> part.type().isEmpty())
            || !isWhole && names.of(key).isEmpty();
    if (isNone) {
      return Shape.NONE;
    }
    return isWhole
        ? new Shape(attributes.get(), false, false)
        : new Shape(struct.get().isUnion() ? Attributes.UNION : Attributes.STRUCT, true, false);
  }

  /** The members, those that Java cannot have among them. */
  List<Part> parts(HeaderStruct struct, Place place) {
    List<Part> parts = new ArrayList<>();
    String around = names.of(struct.key()).orElse(struct.key().replaceAll("^\\w+ |\\.", "_"));
    int position = names.place(struct.key()).orElse(Integer.MAX_VALUE);
    for (HeaderMember member : struct.members()) {
      Site site = new Site(around + "_" + member.name().orElse(""), List.of(), position);
      try {
        parts.add(new Part(member, Optional.of(members.of(member, place, site)), ""));
      } catch (NotDeclarableException e) {
        parts.add(new Part(member, Optional.empty(), e.getMessage()));
      }
    }
    return parts;
  }

  private boolean isPartial(HeaderType type) {
    return switch (HeaderFacts.plain(type)) {
      case Struct struct -> of(struct.key()).isPartial();
      case Array array -> isPartial(array.element());
      default -> false;
    };
  }

  /** Whether it is packed, and holds structs that are not. */
  private boolean holdsAligned(Attributes attributes, HeaderStruct struct) {
    return (attributes.isPacked() || attributes.pack() != 0)
        && struct.members().stream().anyMatch(member -> isAligned(member.type()));
  }

  private boolean isAligned(HeaderType type) {
    return switch (HeaderFacts.plain(type)) {
      case Struct struct -> !of(struct.key()).attributes().isPacked();
      case Array array -> isAligned(array.element());
      default -> false;
    };
  }

  /**
   * Checks that a struct passes by value.
   *
   * @throws NotDeclarableException if it does not
   */
  void checkByValue(String key) throws NotDeclarableException {
    if (!structs.isNatural(key)) {
      throw new NotDeclarableException(key + " does not pass by value");
    }
    HeaderStruct struct = facts.struct(key).orElseThrow();
    for (Part part : parts(struct, recordPlace(struct))) {
      if (part.type().isEmpty()) {
        throw new NotDeclarableException(
            key
                + " does not pass by value: "
                + part.member().name().orElse("")
                + ": "
                + part.reason());
      }
    }
  }
}
