package dev.gatun.processor.importer;

import dev.gatun.annotation.CType;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.runtime.layout.Attributes;
import dev.gatun.runtime.layout.CField;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What structs declare for all their members: found by trying which of it gives their places. */
final class Structs {
  private final HeaderFacts facts;
  private final HeaderNames names;
  private final Map<String, Optional<Attributes>> known = new HashMap<>();

  Structs(HeaderFacts facts, HeaderNames names) {
    this.facts = facts;
    this.names = names;
  }

  /** The attributes; nothing where none that Gatun has puts the members where they lie. */
  Optional<Attributes> attributes(String key) {
    Optional<Attributes> attributes = known.get(key);
    if (attributes == null) {
      HeaderStruct struct = facts.struct(key).orElseThrow();
      attributes = candidates(struct).filter(it -> fits(struct, it)).findFirst();
      known.put(key, attributes);
    }
    return attributes;
  }

  private Stream<Attributes> candidates(HeaderStruct struct) {
    boolean isUnion = struct.isUnion();
    long align = extent(struct).map(Extent::alignment).orElse(0L);
    List<Attributes> plain =
        List.of(
            new Attributes(isUnion, false, 0, 0),
            new Attributes(isUnion, true, 0, 0),
            new Attributes(isUnion, false, 2, 0),
            new Attributes(isUnion, false, 4, 0),
            new Attributes(isUnion, false, 8, 0));
    Stream<Attributes> aligned =
        align < 2
            ? Stream.of()
            : plain.stream().map(it -> new Attributes(isUnion, it.isPacked(), it.pack(), align));
    return Stream.concat(plain.stream(), aligned);
  }

  private boolean fits(HeaderStruct struct, Attributes attributes) {
    List<CField> fields = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    for (HeaderMember member : struct.members()) {
      Optional<Extent> extent = extent(member.type());
      if (extent.isEmpty()) {
        return false;
      }
      fields.add(
          member.bits().isPresent()
              ? CField.ofBits(extent.get(), member.bits().get().width(), true)
              : CField.of(extent.get()));
      places.add(member.bits().map(bits -> bits.first()).orElse(member.offset() * Byte.SIZE));
    }
    Placement placement = Placement.of(facts.abi(), attributes, fields);
    return placement.bits().equals(places)
        && placement.extent().size() == struct.size()
        && extent(struct).filter(it -> it.alignment() != placement.extent().alignment()).isEmpty();
  }

  private Optional<Extent> extent(HeaderStruct struct) {
    return names.of(struct.key()).flatMap(facts::extent).filter(it -> it.size() == struct.size());
  }

  private Optional<Extent> extent(HeaderType type) {
    return switch (HeaderFacts.plain(type)) {
      case Number number when number.kind() == Kind.FLOAT && number.size() > Double.BYTES ->
          Optional.empty();
      case Number number -> Optional.of(ofNumber(number.size()));
      case Enumeration enumeration ->
          facts.enumeration(enumeration.key()).map(it -> ofNumber(it.size()));
      case Pointer pointer -> Optional.of(facts.abi().pointer());
      case Array array when array.length() > 0 ->
          extent(array.element()).map(it -> it.times(array.length()));
      case Struct struct ->
          facts
              .struct(struct.key())
              .filter(HeaderStruct::isComplete)
              .flatMap(it -> extent(it).or(() -> fitted(it)));
      default -> Optional.empty();
    };
  }

  /** That of a struct without a name, which cannot be asked for. */
  private Optional<Extent> fitted(HeaderStruct struct) {
    return attributes(struct.key())
        .map(
            attributes -> {
              List<CField> fields = new ArrayList<>();
              for (HeaderMember member : struct.members()) {
                Extent extent = extent(member.type()).orElseThrow();
                fields.add(
                    member.bits().isPresent()
                        ? CField.ofBits(extent, member.bits().get().width(), true)
                        : CField.of(extent));
              }
              return Placement.of(facts.abi(), attributes, fields).extent();
            });
  }

  private Extent ofNumber(int size) {
    long alignment = size == Long.BYTES ? facts.abi().extent(CType.LONG_LONG).alignment() : size;
    return new Extent(size, alignment);
  }

  /** Whether the linker passes it by value: nothing but its members says where they lie. */
  boolean isNatural(String key) {
    HeaderStruct struct = facts.struct(key).orElse(null);
    return struct != null
        && struct.isComplete()
        && !struct.members().isEmpty()
        && attributes(key).filter(Attributes::areNatural).isPresent()
        && struct.members().stream().allMatch(member -> isNatural(member.type()));
  }

  private boolean isNatural(HeaderType type) {
    return switch (HeaderFacts.plain(type)) {
      case Struct struct -> isNatural(struct.key());
      case Array array -> isNatural(array.element());
      default -> true;
    };
  }
}
