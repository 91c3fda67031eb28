package dev.gatun.processor.layout;

import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A layout for readers, with the platforms that share it.
 *
 * @param platforms the platforms, in the order in which Gatun knows them
 * @param extent the room that the whole takes
 * @param rows its members and paddings
 */
public record LayoutTable(List<Abi> platforms, Extent extent, List<Row> rows) {
  /**
   * A line of the table.
   *
   * @param offset the offset in bytes
   * @param size the size in bytes
   * @param name the name of the member, or {@code (padding)}
   */
  public record Row(long offset, long size, String name) {}

  private record Facts(Extent extent, List<Row> rows) {}

  /**
   * {@return the layouts of a struct or union on all 64-bit platforms, the most common one first}
   *
   * @param unit the declarations around it
   * @param aggregate the struct or union
   */
  public static List<LayoutTable> of(Unit unit, Aggregate aggregate) {
    Map<Facts, List<Abi>> groups = new LinkedHashMap<>();
    Arrays.stream(Abi.values())
        .filter(abi -> abi.pointer().size() == Long.BYTES)
        .filter(abi -> new Arrangement(unit, abi).exists(aggregate))
        .filter(abi -> !(abi.isBigEndian() && hasBits(aggregate)))
        .forEach(
            abi ->
                groups
                    .computeIfAbsent(facts(unit, aggregate, abi), facts -> new ArrayList<>())
                    .add(abi));
    return groups.entrySet().stream()
        .map(
            group ->
                new LayoutTable(group.getValue(), group.getKey().extent(), group.getKey().rows()))
        .sorted(Comparator.comparing(table -> -table.platforms().size()))
        .toList();
  }

  /** Bits that count from the other end would need a table of their own. */
  private static boolean hasBits(Aggregate aggregate) {
    return CMember.of(aggregate).stream().anyMatch(member -> member.value() instanceof CValue.Bits);
  }

  private static Facts facts(Unit unit, Aggregate aggregate, Abi abi) {
    Arrangement arrangement = new Arrangement(unit, abi);
    Placement placement = arrangement.placement(aggregate);
    List<CMember> members = CMember.of(aggregate);
    List<Row> rows = new ArrayList<>();
    long end = 0;
    String gap = aggregate.isPartial() ? "(not declared)" : "(padding)";
    for (int i : order(placement)) {
      Row row = row(members.get(i), placement.bits().get(i), arrangement);
      if (!aggregate.isUnion()) {
        pad(rows, end, row.offset(), gap);
      }
      rows.add(row);
      end = Math.max(end, row.offset() + row.size());
    }
    pad(rows, end, placement.extent().size(), gap);
    return new Facts(placement.extent(), rows);
  }

  /** The members as they lie; a partial struct may declare them in another order. */
  private static List<Integer> order(Placement placement) {
    return IntStream.range(0, placement.bits().size())
        .boxed()
        .sorted(Comparator.comparing(placement.bits()::get))
        .toList();
  }

  /** A bit-field's row speaks of the bytes that it has a part of. */
  private static Row row(CMember member, long offset, Arrangement arrangement) {
    long first = offset / Byte.SIZE;
    if (!(member.value() instanceof CValue.Bits bits)) {
      boolean isOpen = member.value() instanceof CValue.Sequence array && array.length() == 0;
      String name = isOpen ? member.name() + "[]" : member.name();
      return new Row(first, arrangement.extent(member.value()).size(), name);
    }
    long size = (offset + bits.width() + Byte.SIZE - 1) / Byte.SIZE - first;
    String name = bits.isNamed() ? member.name() : "(unnamed)";
    String where = " : %d, from bit %d".formatted(bits.width(), offset % Byte.SIZE);
    return new Row(first, size, name + where);
  }

  private static void pad(List<Row> rows, long end, long next, String name) {
    if (end < next) {
      rows.add(new Row(end, next - end, name));
    }
  }
}
