package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.util.function.ToLongFunction;

/** Compares generated layouts with what {@code sizeof} and {@code offsetof} say. */
record Layout(ToLongFunction<String> sizeOf, ToLongFunction<String> offsetOf) {
  /** Asserts that sizes and the offsets of all members are those of C. */
  void agrees(GroupLayout... layouts) {
    for (GroupLayout layout : layouts) {
      String type = layout.name().orElseThrow();
      assertThat(layout.byteSize()).as(type).isEqualTo(sizeOf.applyAsLong(type));
      for (MemoryLayout member : layout.memberLayouts()) {
        member.name().ifPresent(name -> agrees(layout, name, type + "." + name));
      }
    }
  }

  /** Asserts that a member lies where the field of C does. */
  void agrees(GroupLayout layout, String member, String field) {
    assertThat(layout.byteOffset(PathElement.groupElement(member)))
        .as(field)
        .isEqualTo(offsetOf.applyAsLong(field));
  }
}
