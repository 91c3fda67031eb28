package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Unknown;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Takes the places of the members of partial structs from what the headers say. */
public final class PartialPlacements {
  private final Unit unit;
  private final Diagnostics found;
  private final Map<JavaName, SortedMap<Abi, Placement>> placements = new LinkedHashMap<>();

  /**
   * Creates an empty collection.
   *
   * @param unit the declarations, which agree with the headers
   * @param found takes what cannot be placed
   */
  public PartialPlacements(Unit unit, Diagnostics found) {
    this.unit = unit;
    this.found = found;
  }

  /** {@return where the members lie, as far as it is known} */
  public Map<JavaName, SortedMap<Abi, Placement>> all() {
    return placements;
  }

  /**
   * Places the partial structs of a library.
   *
   * @param library the library
   * @param platforms what its headers say, for each platform
   */
  public void add(Library library, List<HeaderFacts> platforms) {
    unit.partialOnes(library).forEach(struct -> add(struct, platforms));
  }

  private void add(Aggregate struct, List<HeaderFacts> platforms) {
    SortedMap<Abi, Placement> placed = new TreeMap<>();
    for (HeaderFacts facts : platforms) {
      placement(struct, facts).ifPresent(placement -> placed.put(facts.abi(), placement));
    }
    if (placed.isEmpty()) {
      reportUnknown(struct, platforms);
    }
    placements.put(struct.name(), placed);
  }

  /** The compiler is asked by the exact name, which a name taken from Java may not be. */
  private void reportUnknown(Aggregate struct, List<HeaderFacts> platforms) {
    if (platforms.stream().allMatch(facts -> isThere(struct, facts))) {
      found.report(Problem.PARTIAL_STRUCT_IS_UNKNOWN, struct.origin(), struct.name().simple());
      return;
    }
    String name = struct.cName().text();
    found.report(
        Problem.TYPE_IS_NOT_IN_HEADER,
        struct.cName().origin(),
        "",
        name,
        NearMiss.among(name, platforms.getFirst().names()),
        struct.isUnion() ? "Union" : "Struct");
  }

  private static boolean isThere(Aggregate struct, HeaderFacts facts) {
    String name = struct.cName().text();
    return facts.extent(name).isPresent()
        || facts.named(name).map(HeaderFacts::plain).filter(Unknown.class::isInstance).isPresent();
  }

  private Optional<Placement> placement(Aggregate struct, HeaderFacts facts) {
    Optional<Extent> extent = facts.extent(struct.cName().text());
    return facts
        .named(struct.cName().text())
        .map(HeaderFacts::plain)
        .filter(Struct.class::isInstance)
        .flatMap(type -> facts.struct(((Struct) type).key()))
        .filter(header -> extent.isPresent())
        .flatMap(header -> placement(struct, header, facts, extent.get()));
  }

  private Optional<Placement> placement(
      Aggregate struct, HeaderStruct header, HeaderFacts facts, Extent extent) {
    Comparison all = new Comparison(unit, facts, found);
    MemberPairs pairs = MemberPairs.of(all, struct, header);
    List<Long> bits = new ArrayList<>();
    for (DeclaredMember member : pairs.declared()) {
      Optional<Long> bit = pairs.counterpart(member).orElseThrow().firstBit();
      if (bit.isEmpty()) {
        return Optional.empty();
      }
      bits.add(bit.get());
    }
    if (!struct.isUnion()) {
      reportOverlaps(struct, pairs, bits, facts);
    }
    return Optional.of(new Placement(bits, extent));
  }

  private void reportOverlaps(
      Aggregate struct, MemberPairs pairs, List<Long> bits, HeaderFacts facts) {
    List<DeclaredMember> members = pairs.declared();
    IntStream.range(1, bits.size())
        .filter(i -> bits.subList(0, i).contains(bits.get(i)))
        .findFirst()
        .ifPresent(
            i ->
                found.report(
                    Problem.PARTIAL_MEMBERS_OVERLAP,
                    members.get(i).origin(),
                    " for " + facts.target(),
                    members.get(i).name(),
                    members.get(bits.indexOf(bits.get(i))).name()));
  }
}
