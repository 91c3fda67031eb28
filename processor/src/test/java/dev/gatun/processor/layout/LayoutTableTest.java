package dev.gatun.processor.layout;

import static dev.gatun.processor.model.Samples.member;
import static dev.gatun.processor.model.Samples.name;
import static dev.gatun.processor.model.Samples.scalar;
import static dev.gatun.processor.model.Samples.struct;
import static dev.gatun.processor.model.Samples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.processor.layout.LayoutTable.Row;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LayoutTableTest {
  @Test
  void what_is_the_same_everywhere_is_shown_once_with_its_paddings() {
    Aggregate struct =
        struct(
            "Mixed",
            member("flag", scalar(CType.BOOL)),
            member("value", scalar(CType.DOUBLE)),
            member("small", scalar(CType.SHORT)));

    List<LayoutTable> tables = LayoutTable.of(unit(struct), struct);

    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().extent()).isEqualTo(new Extent(24, 8));
    assertThat(tables.getFirst().rows())
        .containsExactly(
            new Row(0, 1, "flag"),
            new Row(1, 7, "(padding)"),
            new Row(8, 8, "value"),
            new Row(16, 2, "small"),
            new Row(18, 6, "(padding)"));
  }

  @Test
  void the_most_common_layout_comes_first() {
    Aggregate struct = struct("Wide", member("value", scalar(CType.LONG)));

    List<LayoutTable> tables = LayoutTable.of(unit(struct), struct);

    assertThat(tables).extracting(table -> table.extent().size()).containsExactly(8L, 4L);
    assertThat(tables.getLast().platforms()).containsExactly(Abi.WINDOWS_X64, Abi.WINDOWS_AARCH64);
  }

  @Test
  void platforms_that_lack_a_type_are_left_out_even_where_it_is_nested() {
    Aggregate inner = struct("Owner", member("user", scalar(CType.UID_T)));
    Aggregate outer = struct("File", member("owner", new Copied(name("Owner"))));

    assertThat(LayoutTable.of(unit(inner), inner).getFirst().platforms())
        .doesNotContain(Abi.WINDOWS_X64);
    assertThat(LayoutTable.of(unit(outer, inner), outer).getFirst().platforms())
        .doesNotContain(Abi.WINDOWS_X64);
  }
}
