package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.layout.LayoutTable;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Unit;
import java.util.List;
import java.util.stream.Collectors;

/** Writes for readers where the members of a struct lie. */
final class LayoutJavadoc {
  private LayoutJavadoc() {}

  /** The tables, one for each layout that the 64-bit platforms have. */
  static CodeBlock of(Unit unit, Aggregate aggregate) {
    List<LayoutTable> tables = LayoutTable.of(unit, aggregate);
    CodeBlock.Builder text = CodeBlock.builder();
    for (LayoutTable table : tables) {
      text.add("\n<p>$L$L:\n\n<pre>{@code\n", extent(table), platforms(aggregate, tables, table));
      text.add("offset  size  member\n");
      for (LayoutTable.Row row : table.rows()) {
        text.add("$L\n", "%6d  %4d  %s".formatted(row.offset(), row.size(), row.name()));
      }
      text.add("}</pre>\n");
    }
    return text.build();
  }

  private static String extent(LayoutTable table) {
    return "%d %s, aligned to %d"
        .formatted(
            table.extent().size(),
            table.extent().size() == 1 ? "byte" : "bytes",
            table.extent().alignment());
  }

  private static String platforms(
      Aggregate aggregate, List<LayoutTable> tables, LayoutTable table) {
    if (tables.size() == 1 && !aggregate.isPartial()) {
      return " on every 64-bit platform";
    }
    return table.platforms().stream()
        .map(abi -> abi.title())
        .collect(Collectors.joining(", ", " on ", ""));
  }
}
