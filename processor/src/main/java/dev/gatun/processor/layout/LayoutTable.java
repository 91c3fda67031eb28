package dev.gatun.processor.layout;

import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.MemberOffsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private static Facts facts(Unit unit, Aggregate aggregate, Abi abi) {
    Arrangement arrangement = new Arrangement(unit, abi);
    MemberOffsets offsets = arrangement.offsets(aggregate);
    List<CMember> members = CMember.of(aggregate);
    List<Row> rows = new ArrayList<>();
    long end = 0;
    for (int i = 0; i < members.size(); i++) {
      long offset = offsets.offsets().get(i);
      pad(rows, end, offset);
      long size = arrangement.extent(members.get(i).value()).size();
      rows.add(new Row(offset, size, members.get(i).name()));
      end = Math.max(end, offset + size);
    }
    pad(rows, end, offsets.extent().size());
    return new Facts(offsets.extent(), rows);
  }

  private static void pad(List<Row> rows, long end, long next) {
    if (end < next) {
      rows.add(new Row(end, next - end, "(padding)"));
    }
  }
}
