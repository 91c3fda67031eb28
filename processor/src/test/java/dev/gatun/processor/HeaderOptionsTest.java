package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is asked about headers, where these are, and for which platforms. */
final class HeaderOptionsTest {
  /** The one of 32 bits is clang's where there is no gcc for it. */
  private static final String THREE =
      "-Agatun.targets=x86_64-linux-gnu,aarch64-linux-gnu,i686-linux-gnu";

  @TempDir Path headers;

  @Test
  void a_compiler_that_is_named_has_to_be_there() throws IOException {
    write("zoo.h", "int zoo_count(void);");

    String printed = zoo("int zoo_count();").with("-Agatun.cc=/nowhere/cc").onClassPath().printed();

    assertThat(printed)
        .contains("GATUN600 no C compiler was found; looked for: /nowhere/cc")
        .contains("why: the headers of Zoo must be asked: ")
        .contains("public interface Zoo {\n       ^\n")
        .endsWith("\n1 error\n");
  }

  @Test
  void a_compiler_that_is_found_is_enough_for_what_is_required() throws IOException {
    write("zoo.h", "int zoo_count(void);");

    assertSilent(zoo("int zoo_count();").with("-Agatun.cc=required"));
    assertThat(printed(zoo("int zoo_cuont();").with("-Agatun.cc=required")))
        .contains("GATUN602 the header does not declare 'zoo_cuont'\n");
  }

  @Test
  void a_compiler_can_have_flags_of_its_own() throws IOException {
    write("zoo.h", "#ifdef ZOO_LARGE\nint zoo_count(void);\n#endif");

    assertSilent(zoo("int zoo_count();").with("-Agatun.cc=gcc -DZOO_LARGE"));
    assertThat(printed(zoo("int zoo_count();").with("-Agatun.cc=gcc"))).contains("GATUN602");
  }

  /** gcc tells the platform that it was made for, whatever its flags make of that. */
  @Test
  void flags_can_make_it_a_compiler_for_another_platform() throws IOException {
    Programs.assume("x86_64-linux-gnu-gcc");
    write("zoo.h", "long zoo_count(void);");
    Compiling zoo = zoo("long zoo_count();");

    assertThat(printed(zoo.with("-Agatun.cc=auto", "-Agatun.targets=linux-x64,old=gcc -m32")))
        .contains("GATUN606 zoo_count returns another type in the header for linux-x86\n")
        .endsWith("\n1 error\n");
    for (String narrow : new String[] {"gcc -mx32", "clang -mx32"}) {
      Programs.assume(narrow.split(" ")[0]);
      assertThat(printed(zoo.with("-Agatun.cc=" + narrow)))
          .contains("GATUN600 no C compiler was found; looked for: " + narrow + "\n")
          .endsWith("\n1 error\n");
    }
    assertSilent(zoo.with("-Agatun.cc=gcc -flto -DZOO"));
  }

  @Test
  void an_unknown_target_has_no_compiler() throws IOException {
    write("zoo.h", "int zoo_count(void);");

    String printed =
        printed(zoo("int zoo_count();").with("-Agatun.cc=auto", "-Agatun.targets=zx81-spectrum"));

    assertThat(printed)
        .contains("GATUN600 no C compiler was found; looked for: zx81-spectrum\n")
        .endsWith("\n1 error\n");
  }

  @Test
  void the_other_targets_are_asked_all_the_same() throws IOException {
    write("zoo.h", "int zoo_count(void);");

    String printed =
        printed(
            zoo("int zoo_cuont();")
                .with("-Agatun.cc=auto", "-Agatun.targets=zx81-spectrum,x86_64-linux-gnu"));

    assertThat(printed)
        .contains("GATUN600 no C compiler was found; looked for: zx81-spectrum\n")
        .contains("GATUN602 the header does not declare 'zoo_cuont'\n")
        .endsWith("\n2 errors\n");
  }

  @Test
  void a_library_that_is_at_home_on_one_platform_says_so() throws IOException {
    Programs.assume("clang");
    write("zoo.h", "#ifndef __s390x__\n#error no mainframe\n#endif\nlong zoo_count(void);");
    String library = "@NativeLibrary(value = \"zoo\", header = \"zoo.h\", targets = %s)";
    String option = "-Agatun.targets=x86_64-linux-gnu";

    assertSilent(
        source(library.formatted("\"clang=clang --target=s390x-linux-gnu\""), "long zoo_count();")
            .with("-Agatun.cc=auto", "-Agatun.include=" + headers, option));
    assertThat(
            printed(
                source(library.formatted("{}"), "long zoo_count();")
                    .with("-Agatun.cc=auto", "-Agatun.include=" + headers, option)))
        .contains("GATUN601 ", "no mainframe");
    assertThat(
            printed(
                source(library.formatted("\"zx81-spectrum\""), "long zoo_count();")
                    .with("-Agatun.cc=auto", "-Agatun.include=" + headers, option)))
        .contains("GATUN600 no C compiler was found; looked for: zx81-spectrum\n")
        .endsWith("\n1 error\n");
  }

  @Test
  void a_target_can_bring_its_compiler() throws IOException {
    Programs.assume("clang");
    write("zoo.h", "long zoo_count(void);");

    String printed =
        printed(
            zoo("long zoo_count();")
                .with("-Agatun.cc=auto", "-Agatun.targets=old=clang --target=i686-linux-gnu"));

    assertThat(printed)
        .contains("GATUN606 zoo_count returns another type in the header\n")
        .contains("header: long; here: int64_t");
  }

  @Test
  void off_asks_nobody() throws IOException {
    write("zoo.h", "#error nobody reads this");

    assertSilent(zoo("int zoo_count();").with("-Agatun.cc=off"));
    assertSilent(zoo("int zoo_count();").with("-Agatun.cc=off", "-Agatun.targets=zx81-spectrum"));
  }

  @Test
  void a_library_without_a_header_asks_nobody() {
    assertSilent(
        source("@NativeLibrary(\"zoo\")", "int zoo_count();").with("-Agatun.cc=/nowhere/cc"));
  }

  @Test
  void a_header_that_does_not_exist_fails_as_the_compiler_says() {
    String printed = printed(zoo("int zoo_count();").with("-Agatun.cc=gcc"));

    assertThat(printed)
        .contains("GATUN601 the C compiler fails on the headers of Zoo for linux-")
        .contains("zoo.h: No such file or directory")
        .doesNotContain("asks.c")
        .endsWith("\n1 error\n");
  }

  @Test
  void macros_are_defined_by_the_option_and_by_the_library() throws IOException {
    write(
        "zoo.h",
        """
        #if ZOO_VERSION < 3
        #error "too old"
        #endif
        ZOO_NUMBER zoo_count(void);
        """);
    Compiling both =
        source(
            "@NativeLibrary(value = \"zoo\", header = \"zoo.h\", defines = \"ZOO_VERSION=3\")",
            "short zoo_count();");

    assertSilent(
        both.with(
            "-Agatun.cc=gcc", "-Agatun.include=" + headers, "-Agatun.define=ZOO_NUMBER=short"));
    assertThat(
            printed(
                both.with(
                    "-Agatun.cc=gcc",
                    "-Agatun.include=" + headers,
                    "-Agatun.define=ZOO_NUMBER=double")))
        .contains("header: double; here: int16_t");
    assertThat(printed(zoo("int zoo_count();").with("-Agatun.cc=gcc"))).contains("too old");
  }

  @Test
  void headers_are_looked_for_where_the_option_and_the_library_say() throws IOException {
    write("first/zoo.h", "#include \"animals.h\"\nint zoo_count(void);");
    write("second/animals.h", "int animal_count(void);");
    String library =
        "@NativeLibrary(value = \"zoo\", header = \"zoo.h\", includes = \"%s\")"
            .formatted(headers.resolve("first"));

    assertSilent(
        source(library, "int zoo_count(); int animal_count();")
            .with("-Agatun.cc=gcc", "-Agatun.include=" + headers.resolve("second")));
  }

  @Test
  void several_headers_are_included_in_their_order() throws IOException {
    write("numbers.h", "typedef short zoo_number;");
    write("zoo.h", "zoo_number zoo_count(void);");

    assertSilent(
        source(
                "@NativeLibrary(value = \"zoo\", header = {\"numbers.h\", \"zoo.h\"})",
                "short zoo_count();")
            .with("-Agatun.cc=gcc", "-Agatun.include=" + headers));
  }

  @Test
  void pkg_config_is_asked_by_the_option_and_by_the_library() throws IOException {
    Programs.assume("pkg-config");
    SystemHeader.find("zlib.h");
    assertSilent(
        source(
                "@NativeLibrary(value = \"z\", header = \"zlib.h\", pkgConfig = \"zlib\")",
                "String zlibVersion();")
            .with("-Agatun.cc=gcc"));
    assertThat(
            printed(
                source(
                        "@NativeLibrary(value = \"z\", header = \"zlib.h\")",
                        "String zlibVersion();")
                    .with("-Agatun.cc=gcc", "-Agatun.pkgconfig=no-such-package")))
        .contains("GATUN601 the C compiler fails on the headers of Zoo for linux-")
        .contains("no-such-package")
        .endsWith("\n1 error\n");
  }

  @Test
  void a_difference_names_the_platforms_that_have_it() throws IOException {
    Programs.assume("clang", "aarch64-linux-gnu-gcc");
    write("zoo.h", "char zoo_letter(void); long zoo_count(void); double zoo_area(void);");

    String printed =
        printed(zoo("long zoo_count(); float zoo_area();").with("-Agatun.cc=auto", THREE));

    assertThat(printed)
        .contains("GATUN606 zoo_count returns another type in the header for linux-x86\n")
        .contains("header: long; here: int64_t")
        .contains("GATUN606 zoo_area returns another type in the header\n")
        .endsWith("\n2 errors\n");
  }

  @Test
  void what_follows_the_platform_is_right_on_all() throws IOException {
    Programs.assume("clang", "aarch64-linux-gnu-gcc");
    write(
        "zoo.h",
        """
        #include <stddef.h>
        struct cage { char letter; long number; double weight; char *name; };
        long zoo_count(size_t most, const struct cage *cage);
        """);

    assertSilent(
        zoo("""
        @C(CType.LONG) long zoo_count(@C(CType.SIZE_T) long most, @In Cage cage);

        @Struct("cage")
        record Cage(
            @C(CType.CHAR) byte letter, @C(CType.LONG) long number, double weight, String name) {}
        """)
            .with("-Agatun.cc=auto", THREE));
  }

  @Test
  void a_member_can_lie_elsewhere_on_one_platform() throws IOException {
    Programs.assume("clang", "aarch64-linux-gnu-gcc");
    write(
        "zoo.h",
        """
        #ifdef __aarch64__
        #pragma pack(push, 2)
        #endif
        struct cage { short number; int width; };
        void zoo_paint(const struct cage *cage);
        """);

    String printed =
        printed(
            zoo("void zoo_paint(@In Cage cage); @Struct(\"cage\") record Cage(short number, int"
                    + " width) {}")
                .with("-Agatun.cc=auto", THREE));

    assertThat(printed)
        .contains("GATUN618 'width' lies elsewhere in the header for linux-aarch64\n")
        .contains("header: at byte 2; here: at byte 4")
        .endsWith("\n1 error\n");
  }

  @Test
  void what_one_platform_lacks_is_said_of_that_one() throws IOException {
    Programs.assume("clang", "aarch64-linux-gnu-gcc");
    write("zoo.h", "#ifndef __i386__\nint zoo_count(void);\n#endif");

    assertThat(printed(zoo("int zoo_count();").with("-Agatun.cc=auto", THREE)))
        .contains("GATUN602 the header does not declare 'zoo_count' for linux-x86\n")
        .endsWith("\n1 error\n");
  }

  @Test
  void a_header_that_fails_for_one_platform_is_an_error_for_that_one() throws IOException {
    Programs.assume("clang", "aarch64-linux-gnu-gcc");
    write(
        "zoo.h", "#ifdef __i386__\n#error \"not for old machines\"\n#endif\nint zoo_count(void);");

    assertThat(printed(zoo("int zoo_count();").with("-Agatun.cc=auto", THREE)))
        .contains("GATUN601 the C compiler fails on the headers of Zoo for linux-x86\n")
        .contains("not for old machines")
        .endsWith("\n1 error\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = headers.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }

  private Compiling zoo(String body) {
    return source("@NativeLibrary(value = \"zoo\", header = \"zoo.h\")", body)
        .with("-Agatun.include=" + headers);
  }

  private static Compiling source(String annotation, String body) {
    return Compiling.source(
        "Zoo.java",
        """
        package demo;

        import dev.gatun.annotation.*;

        %s
        public interface Zoo {
        %s}
        """
            .formatted(annotation, body.strip().indent(2)));
  }

  private static String printed(Compiling compiling) {
    return compiling.onClassPath().printed();
  }

  private static void assertSilent(Compiling compiling) {
    assertThat(printed(compiling)).isEmpty();
  }
}
