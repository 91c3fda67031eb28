package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compiler that lists nothing is asked for, under which names. */
final class OtherCompilersNamesTest {
  @TempDir Path folder;

  @BeforeEach
  void assume() {
    Programs.assume("tcc", "gcc");
  }

  /** Beside it, C may have one that differs in capitals alone. */
  @Test
  void the_member_of_the_very_name_comes_first() throws IOException {
    ZooHeader zoo =
        ZooHeader.in(folder, "typedef struct { int pad; double x, y, Y; int z : 3; int *Z; } cie;");
    String body =
        """
        @Struct(value = "cie", partial = true) interface Cie { double Y(); }
        @Symbol(value = "use", optional = true) void use(Cie cie);
        """;

    assertThat(zoo.compiled("tcc", body).generated())
        .isEqualTo(zoo.compiled("gcc", body).generated());
    // No bit-field of another name is meant where the very name is none.
    assertThat(zoo.numbers("tcc", body.replace("double Y", "@Bits(3) int Z")))
        .containsExactly("GATUN617");
  }

  @Test
  void the_type_of_the_very_name_comes_first() throws IOException {
    ZooHeader zoo =
        ZooHeader.in(
            folder,
            "typedef struct { int x, y; } point; typedef struct { double x, y; } Point;"
                + " typedef struct deep deep; typedef struct { int x; } Deep;");

    assertThat(zoo.numbers("tcc", "@Struct(\"Point\") interface Point { double x(); double y(); }"))
        .isEmpty();
    assertThat(zoo.numbers("tcc", "@Struct(\"deep\") interface deep { int x(); }"))
        .containsExactlyElementsOf(
            zoo.numbers("gcc", "@Struct(\"deep\") interface deep { int x(); }"));
  }
}
