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

  @Test
  void two_enums_of_java_can_have_parts_of_one() throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, "enum fl { FL_A = 1, FL_B = 2, FL_C = 3 };");
    String body =
        """
        @CEnum("fl") enum Low { @Value(1) A, @Value(2) B }
        @CEnum("fl") enum High { @Value(3) C }
        """;

    assertThat(zoo.numbers("tcc", body)).isEmpty();
    assertThat(zoo.numbers("tcc", body.replace("(3)", "(4)"))).containsExactly("GATUN610");
    assertThat(zoo.numbers("tcc", body.replace("(2)", "(4)"))).containsExactly("GATUN610");
  }

  @Test
  void two_structs_of_java_can_come_to_one_name() throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, "struct point { int x, y; };");
    String whole = "@Struct interface Point { int x(); int y(); }\n";
    String part =
        """
        @Struct(value = "point", partial = true) interface Part { int y(); }
        @Symbol(value = "use", optional = true) void use(Part part);
        """;

    for (String body : new String[] {whole + part, part + whole}) {
      assertThat(zoo.numbers("tcc", body)).as(body).isEmpty();
      assertThat(zoo.numbers("tcc", body.replace("int x", "short x")))
          .as(body)
          .containsExactly("GATUN617");
    }
  }

  /** It has two names in Java, and is one member for all that. */
  @Test
  void two_declarations_can_name_one_member_in_two_ways() throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, "struct dog { int dog_tail; struct { int x; } in; };");
    String body =
        """
        @Struct interface In { int x(); }
        @Struct("dog") interface Dog { int dogTail(); In in(); }
        @Struct("dog") interface Other { @Field("dog_tail") int tail(); @Field("in") In inner(); }
        """;

    assertThat(zoo.numbers("tcc", body)).isEmpty();
  }

  /** What is found for fewer words than the enum's name has may be of another enum. */
  @Test
  void constants_of_another_enum_are_not_compared() throws IOException {
    ZooHeader zoo =
        ZooHeader.in(
            folder,
            "enum zoo_state { ZOO_ST_ON = 1, ZOO_ST_OFF = 2 };"
                + " enum zoo_switch { ZOO_ON = 5, ZOO_OFF = 6 }; enum other { ON = 7, OFF = 8 };");
    String body = "@CEnum(\"zoo_state\") enum State { @Value(1) ON, @Value(2) OFF }";

    assertThat(zoo.numbers("tcc", body)).isEmpty();
    assertThat(zoo.numbers("tcc", body.replace("zoo_state", "zoo_switch")))
        .containsExactly("GATUN610", "GATUN610");
  }

  @Test
  void an_enum_is_found_as_c_usually_writes_it() throws IOException {
    for (String header :
        new String[] {
          "enum zoo_kind { ZOO_DOG, ZOO_CAT = 7 };",
          "typedef enum { ZOO_DOG, ZOO_CAT = 7 } zoo_kind;",
          "typedef enum tag { ZOO_DOG, ZOO_CAT = 7 } zoo_kind;",
          "enum tag { ZOO_DOG, ZOO_CAT = 7 }; typedef enum tag zoo_kind;",
          "enum ZooKind { ZOO_KIND_DOG, ZOO_KIND_CAT = 7 }; enum zoo_kind { DOG, CAT };"
        }) {
      ZooHeader zoo = ZooHeader.in(folder, header);
      String right = "@CEnum enum ZooKind { @Value(0) DOG, @Value(7) CAT }";

      assertThat(zoo.numbers("tcc", right)).as(header).isEmpty();
      assertThat(zoo.numbers("tcc", right.replace("7", "8"))).as(header).contains("GATUN610");
    }
  }

  /** Nobody can ask for it, but for what lies in it. */
  @Test
  void a_struct_can_have_a_name_in_java_only() throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, "struct dog { struct { int x; } within; };");
    String body =
        "@Struct interface Nowhere { int x(); } @Struct(\"dog\") interface Dog { Nowhere within();"
            + " }";

    assertThat(zoo.numbers("tcc", body)).isEmpty();
    assertThat(zoo.numbers("tcc", body.replace("int x", "short x"))).contains("GATUN617");
  }

  @Test
  void what_a_macro_replaces_is_not_what_c_uses() throws IOException {
    ZooHeader zoo =
        ZooHeader.in(
            folder,
            """
            int zoo_old(int a);
            int zoo_new(int a);
            #define zoo_it zoo_new
            #define zoo_old (zoo_old)
            #define zoo_new(a) (zoo_new(a) + 1)
            """);
    String body = "@Symbol(\"zoo_old\") int old(int a); @Symbol(\"zoo_new\") int other(int a);";

    for (String compiler : new String[] {"gcc", "tcc"}) {
      assertThat(zoo.numbers(compiler, body)).as(compiler).isEmpty();
      assertThat(zoo.numbers(compiler, body.replace("zoo_old", "zoo_it")))
          .as(compiler)
          .containsExactly("GATUN624");
    }
  }
}
