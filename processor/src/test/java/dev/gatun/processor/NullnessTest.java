package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Any annotation called {@code Nullable} counts, whether it is on the declaration or its type. */
final class NullnessTest {
  private static final String NULLABLE =
      """
      package demo;

      import java.lang.annotation.*;

      @Target({ElementType.METHOD, ElementType.PARAMETER})
      @interface Nullable {}
      """;

  @Test
  void a_getter_and_a_setter_agree_when_both_declarations_are_nullable() {
    assertThat(printed("@Nullable MemorySegment start(); void start(@Nullable MemorySegment s);"))
        .isEmpty();
  }

  @Test
  void a_setter_that_alone_is_nullable_contradicts_its_getter() {
    assertThat(printed("MemorySegment start(); void start(@Nullable MemorySegment s);"))
        .contains("GATUN045");
  }

  private static String printed(String accessors) {
    String view =
        """
        package demo;

        import dev.gatun.annotation.Struct;
        import java.lang.foreign.MemorySegment;

        @Struct
        interface Chunk {
          %s
        }
        """
            .formatted(accessors);
    return Compiling.source("demo/Chunk.java", view)
        .and("demo/Nullable.java", NULLABLE)
        .onClassPath()
        .printed();
  }
}
