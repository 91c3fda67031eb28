package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What C allows in headers, with declarations that are right and that are wrong. */
final class OddHeadersTest {
  private static final Pattern ERROR = Pattern.compile(": error: (GATUN\\d+)?");

  @TempDir Path include;

  /** A header, a body that is right for it, and one that is wrong with the number of its error. */
  static Stream<Arguments> headers() {
    return Stream.of(
        odd(
            "a macro with parameters is named as a function",
            "int odd(int a);\n#define odd(a) odd((a) + 1L)",
            "int odd(int a);",
            "int odd(long a);",
            "605"),
        odd(
            "a macro is named as another function",
            "int odd_old(int a); long odd_new(long a);\n#define odd odd_new",
            "@Symbol(\"odd_new\") @C(CType.LONG) long odd(@C(CType.LONG) long a);",
            "@C(CType.LONG) long odd(@C(CType.LONG) long a);",
            "624"),
        odd(
            "a macro is named as the function that it stands for",
            "int odd(int a);\n#define odd (odd)",
            "int odd(int a);",
            "long odd(int a);",
            "606"),
        odd(
            "there is only a macro with parameters",
            "#define odd(a) ((a) + 1)",
            "",
            "int odd(int a);",
            "602"),
        odd(
            "a function is static and inline",
            "static inline int odd(int a) { return a; }",
            "int odd(int a);",
            "int odd(double a);",
            "605"),
        odd(
            "a function has no prototype",
            "double odd();",
            "double odd(int a, long b);",
            "int odd(int a, long b);",
            "606"),
        odd(
            "a function is defined as K&R did",
            "inline double odd(a, b) int a; float b; { return a + b; }",
            "double odd(int a, float b);",
            "float odd(int a, float b);",
            "606"),
        odd(
            "arrays are parameters",
            "int odd(int a[4], const double b[static 2], char c[2][8]);",
            "int odd(@In int[] a, @In double[] b, MemorySegment c);",
            "int odd(@In int[] a, @In float[] b, MemorySegment c);",
            "605"),
        odd(
            "functions are parameters",
            "int odd(int visit(int, double), void *data);",
            "@Callback interface Visit { int it(int a, double b); } int odd(Visit visit,"
                + " MemorySegment data);",
            "@Callback interface Visit { int it(int a, float b); } int odd(Visit visit,"
                + " MemorySegment data);",
            "605"),
        odd(
            "a function has a typedef for its type",
            "typedef int odd_f(int, const char *); extern odd_f odd;",
            "int odd(int a, String b);",
            "int odd(int a, int b);",
            "605"),
        odd(
            "a function returns a pointer to a function",
            "int (*odd(int a))(double);",
            "MemorySegment odd(int a);",
            "int odd(int a);",
            "606"),
        odd(
            "a pointer points to an array",
            "int odd(int (*a)[4]);",
            "int odd(MemorySegment a);",
            "int odd(int a);",
            "605"),
        odd(
            "unions and structs without names are nested",
            """
            struct odd { int kind; union { struct { short a; short b; }; int c; }; double last; };
            int odd(struct odd *odd);
            """,
            """
            @Struct("odd") interface It { int kind(); @Anonymous Inner inner(); double last(); }
            @Union interface Inner { @Anonymous Pair pair(); int c(); }
            @Struct interface Pair { short a(); short b(); }
            int odd(It odd);
            """,
            """
            @Struct("odd") interface It { int kind(); @Anonymous Inner inner(); double last(); }
            @Union interface Inner { @Anonymous Pair pair(); int c(); }
            @Struct interface Pair { short a(); int b(); }
            int odd(It odd);
            """,
            "617"),
        odd(
            "bit-fields of all kinds",
            """
            #include <stdbool.h>
            enum kind { A, B };
            struct odd {
              unsigned char a : 3; bool b : 1; signed char c : 4; unsigned long long d : 40;
              int : 0; short e : 9; unsigned : 5; enum kind f : 2; unsigned g : 32; long long h : 64;
            };
            int odd(struct odd *odd);
            """,
            """
            @Struct("odd") interface It {
              @Bits(3) @C(CType.UCHAR) int a(); @Bits(1) boolean b(); @Bits(4) @C(CType.SCHAR) byte c();
              @Bits(40) @C(CType.ULONG_LONG) long d(); @Anonymous @Bits(0) int end(); @Bits(9) short e();
              @Anonymous @Bits(5) @C(CType.UINT) int gap(); @Bits(2) @C(CType.UINT) int f();
              @Bits(32) @C(CType.UINT) int g(); @Bits(64) long h();
            }
            int odd(It odd);
            """,
            """
            @Struct("odd") interface It {
              @Bits(3) @C(CType.UCHAR) int a(); @Bits(1) boolean b(); @Bits(4) @C(CType.SCHAR) byte c();
              @Bits(40) @C(CType.ULONG_LONG) long d(); @Bits(9) short e();
              @Anonymous @Bits(5) @C(CType.UINT) int gap(); @Bits(2) @C(CType.UINT) int f();
              @Bits(32) @C(CType.UINT) int g(); @Bits(64) long h();
            }
            int odd(It odd);
            """,
            "618"),
        odd(
            "an enum has negative constants",
            "enum odd { LOW = -2147483647 - 1, HIGH = 2147483647 }; enum odd odd(void);",
            "@CEnum(\"odd\") enum It { @Value(Integer.MIN_VALUE) LOW, @Value(Integer.MAX_VALUE)"
                + " HIGH } It odd();",
            "@CEnum(\"odd\") enum It { @Value(Integer.MIN_VALUE + 1) LOW, @Value(Integer.MAX_VALUE)"
                + " HIGH } It odd();",
            "610"),
        odd(
            "an enum has no sign",
            "enum odd { HIGH = 0xffffffffu }; enum odd odd(void);",
            "@CEnum(\"odd\") enum It { @Value(-1) HIGH } It odd();",
            "@CEnum(\"odd\") enum It { @Value(-2) HIGH } It odd();",
            "610"),
        odd(
            "an enum has 64 bits",
            "enum odd { FAR = 0x100000000 }; enum odd odd(enum odd other);",
            "long odd(long other);",
            "int odd(long other);",
            "606"),
        odd(
            "an enum has one byte",
            "enum __attribute__((packed)) odd { A, B }; enum odd odd(void);",
            "@C(CType.UCHAR) int odd();",
            "@CEnum(\"odd\") enum It { @Value(0) A, @Value(1) B } It odd();",
            "606"),
        odd(
            "an enum without a name has the constants",
            "enum { ODD_A = 3, ODD_B }; int odd(int a);",
            "@Constant int ODD_A = 3; @Constant int ODD_B = 4; int odd(int a);",
            "@Constant int ODD_A = 3; @Constant int ODD_B = 5; int odd(int a);",
            "610"),
        odd(
            "macros have the constants of an enum with a typedef of a number",
            "typedef int odd_kind;\n#define ODD_A 3\nodd_kind odd(odd_kind a);",
            "@CEnum(\"odd_kind\") enum It { @Value(3) @Constant(\"ODD_A\") A } It odd(It a);",
            "@CEnum(\"odd_kind\") enum It { @Value(4) @Constant(\"ODD_A\") A } It odd(It a);",
            "610"),
        odd(
            "an enum of Java stands for a typedef of a number that it has the name of",
            "typedef int Kind;\n#define ODD_A 3\nKind odd(Kind a);",
            "@CEnum enum Kind { @Value(3) A } Kind odd(Kind a);",
            "@CEnum enum Kind { @Value(3) A } long odd(Kind a);",
            "606"),
        odd(
            "a struct is opaque",
            "struct odd; int odd(struct odd *odd, struct odd **made);",
            "@Handle(\"odd\") interface It {} int odd(It odd, @Out It[] made);",
            "@Struct(\"odd\") interface It { int a(); } int odd(It odd, MemorySegment made);",
            "612"),
        odd(
            "qualifiers are everywhere",
            """
            struct odd { const int a; volatile int b; _Atomic int c; int *restrict d; const volatile int *const e; };
            const int odd(const struct odd *restrict volatile const odd, const int b);
            """,
            """
            @Struct("odd") interface It { int a(); int b(); int c(); MemorySegment d(); MemorySegment e(); }
            int odd(It odd, int b);
            """,
            """
            @Struct("odd") interface It { int a(); int b(); long c(); MemorySegment d(); MemorySegment e(); }
            int odd(It odd, int b);
            """,
            "617"),
        odd(
            "a function does not return",
            "_Noreturn void odd(int a); __attribute__((noreturn, format(printf, 1, 2))) void"
                + " odder(const char *, ...);",
            "void odd(int a); void odder(String format, @Variadic Object... values);",
            "void odd(long a); void odder(String format, @Variadic Object... values);",
            "605"),
        odd(
            "a parameter is a va_list",
            "#include <stdarg.h>\nint odd(const char *format, va_list values);",
            "int odd(String format, MemorySegment values);",
            "int odd(String format, int values);",
            "605"),
        odd(
            "complex numbers are passed",
            "double _Complex odd(float _Complex a);",
            "@Struct record Two(double re, double im) {} @Struct record Few(float re, float im) {}"
                + " Two odd(Few a);",
            "@Struct record Two(double re, double im) {} @Struct record Few(float re, float im) {}"
                + " Few odd(Two a);",
            "606 605"),
        odd(
            "integers have 128 bits",
            "__int128 odd(unsigned __int128 a); int other(int a);",
            "int other(int a);",
            "long odd(@C(CType.UINT64_T) long a);",
            "606 605"),
        odd(
            "a real number is long",
            "long double odd(long double a); struct o { long double a; int b; }; int other(struct o"
                + " *o);",
            "int other(MemorySegment o);",
            "double odd(double a);",
            "606 605"),
        odd(
            "an array is flexible",
            "struct odd { int count; double items[]; }; int odd(struct odd *odd);",
            "@Struct(\"odd\") interface It { int count(); @Flexible(\"count\") double[] items(); }"
                + " int odd(It odd);",
            "@Struct(\"odd\") interface It { int count(); @Flexible(\"count\") float[] items(); }"
                + " int odd(It odd);",
            "617"),
        odd(
            "an array has no elements",
            "struct odd { int count; double items[0]; }; int odd(struct odd *odd);",
            "@Struct(\"odd\") interface It { int count(); @Flexible(\"count\") double[] items(); }"
                + " int odd(It odd);",
            "@Struct(\"odd\") interface It { int count(); } int odd(It odd);",
            "615"),
        odd(
            "typedefs stand for typedefs",
            "typedef short a1; typedef const a1 a2; typedef a2 a3; typedef a3 *a4; typedef a4 const"
                + " a5; a3 odd(a5 a, a3 b);",
            "short odd(@In short[] a, short b);",
            "short odd(@In int[] a, short b);",
            "605"),
        odd(
            "a typedef and a tag have one name and are two types",
            "struct odd { int a; }; typedef struct { double a; } odd; int first(struct odd *o); int"
                + " second(odd *o);",
            "int first(MemorySegment o); int second(MemorySegment o);",
            "@Struct(\"odd\") interface It { int a(); } int second(It o);",
            "617"),
        odd(
            "a struct points to itself and to another that points back",
            "struct b; struct a { struct a *next; struct b *other; }; struct b { struct a *back; };"
                + " int odd(struct a *a);",
            "@Struct(\"a\") interface A { MemorySegment next(); MemorySegment other(); }"
                + " @Struct(\"b\") interface B { MemorySegment back(); } int odd(A a);",
            "@Struct(\"a\") interface A { MemorySegment next(); MemorySegment other(); }"
                + " @Struct(\"b\") interface B { long back(); } int odd(A a);",
            "617"),
        odd(
            "a function takes one of its own kind",
            "typedef void (*odd_f)(void *self, int a); int odd(odd_f f, void *data);",
            "@Callback interface F { void it(MemorySegment self, int a); } int odd(F f,"
                + " MemorySegment data);",
            "@Callback interface F { int it(MemorySegment self, int a); } int odd(F f,"
                + " MemorySegment data);",
            "605"),
        odd(
            "a struct is declared in a parameter list",
            "int odd(struct inside { int a; } *p);",
            "int odd(MemorySegment p);",
            "int odd(int p);",
            "605"),
        odd(
            "a union is transparent",
            "typedef union { int *a; double *b; } odd_u __attribute__((transparent_union)); int"
                + " odd(odd_u u);",
            "int odd(MemorySegment u);",
            "int odd(int u);",
            "605"),
        odd(
            "a union of pointers is passed beside one that has more",
            "union odd { int *a; long b; }; int odd(union odd u);",
            "int odd(@ByValue It u); @Union(\"odd\") interface It { MemorySegment a();"
                + " @C(CType.LONG) long b(); }",
            "int odd(MemorySegment u);",
            "605"),
        odd(
            "a typedef is a pointer to a struct",
            "typedef struct odd { int a; } *odd_p; int odd(odd_p p);",
            "@Struct(\"odd\") interface It { int a(); } int odd(It p);",
            "@Struct(\"odd_p\") interface It { int a(); } int odd(MemorySegment p);",
            "613"),
        odd(
            "a vector is passed",
            "typedef float v4 __attribute__((vector_size(16))); v4 odd(v4 a); int other(int a);",
            "int other(int a);",
            "float odd(float a);",
            "606 605"),
        odd(
            "a function has another name in assembly",
            "int odd(int a) __asm__(\"odd_v2\");",
            "int odd(int a);",
            "int odd(short a);",
            "605"),
        odd(
            "a macro is a cast pointer",
            "#define ODD ((void (*)(void *))-1)\nint odd(int a);",
            "int odd(int a);",
            "@Constant(\"ODD\") int IT = -1; int odd(int a);",
            "609"),
        odd(
            "a macro is a call",
            "int odd(int a);\n#define ODD odd(1)",
            "int odd(int a);",
            "@Constant(\"ODD\") int IT = 1; int odd(int a);",
            "609"),
        odd(
            "a macro is empty",
            "#define ODD\nint odd(int a);",
            "int odd(int a);",
            "@Constant(\"ODD\") int IT = 1; int odd(int a);",
            "609"),
        odd(
            "a macro is no expression",
            "#define ODD if (\nint odd(int a);",
            "int odd(int a);",
            "@Constant(\"ODD\") int IT = 1; int odd(int a);",
            "609"),
        odd(
            "a macro closes what it did not open",
            "#define ODD 1)); int x = ((2\nint odd(int a);",
            "int odd(int a);",
            "@Constant(\"ODD\") int IT = 1; int odd(int a);",
            "609"),
        odd(
            "a macro is a character",
            "#define ODD 'x'\nint odd(int a);",
            "@Constant(\"ODD\") char IT = 'x'; int odd(int a);",
            "@Constant(\"ODD\") char IT = 'y'; int odd(int a);",
            "610"),
        odd(
            "a text has escapes and several pieces",
            "#define ODD \"a\\\"b\" \"\\\\c\\n\\xc3\\xa9\"\nint odd(int a);",
            "@Constant(\"ODD\") String IT = \"a\\\"b\\\\c\\n\\u00e9\"; int odd(int a);",
            "@Constant(\"ODD\") String IT = \"a\\\"b\\\\c\"; int odd(int a);",
            "610"),
        odd(
            "a constant is larger than a long",
            "#define ODD 0xffffffffffffffffull\nint odd(int a);",
            "@Constant(\"ODD\") long IT = -1; int odd(int a);",
            "@Constant(\"ODD\") int IT = -1; int odd(int a);",
            "610"),
        odd(
            "a real constant is not a number in Java's sense",
            "#define ODD (1e308 * 10)\nint odd(int a);",
            "@Constant(\"ODD\") double IT = Double.POSITIVE_INFINITY; int odd(int a);",
            "@Constant(\"ODD\") double IT = 1e308; int odd(int a);",
            "610"),
        odd(
            "a variable is thread-local, volatile, an array without length",
            "extern volatile int odd_a; extern const int odd_b[]; int odd(int a);",
            "@Variable(\"odd_a\") int a(); int odd(int a);",
            "@Variable(\"odd_a\") short a(); int odd(int a);",
            "608"),
        odd(
            "a variable is a pointer to a function",
            "extern int (*odd_hook)(int);",
            "@Variable(\"odd_hook\") MemorySegment hook();",
            "@Variable(\"odd_hook\") int hook();",
            "608"),
        odd(
            "a header is named by a path with blanks and a text in another one",
            "#include \"other header.h\"\n",
            "int other(int a);",
            "long other(int a);",
            "606"),
        odd(
            "C++ sees other things",
            "#ifdef __cplusplus\n"
                + "extern \"C\" {\n"
                + "#endif\n"
                + "int odd(int a);\n"
                + "#ifdef __cplusplus\n"
                + "}\n"
                + "#endif",
            "int odd(int a);",
            "int odd(byte a);",
            "605"),
        odd(
            "names of ours are defined",
            "#define GATUN_BYTE 1\n" + "#define GATUN_BYTES 2\n" + "int odd(int a);",
            "int odd(int a);",
            "int odd(byte a);",
            "605"),
        odd(
            "a name of C is a word of C++",
            "struct class { int new; }; int odd(struct class *class);",
            "@Struct(\"class\") interface It { @Field(\"new\") int fresh(); } int odd(It it);",
            "@Struct(\"class\") interface It { @Field(\"new\") short fresh(); } int odd(It it);",
            "617"));
  }

  private static Arguments odd(
      String what, String header, String right, String wrong, String errors) {
    return Arguments.of(what, header, right, wrong, errors);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headers")
  void what_is_right_is_silent(String what, String header, String right, String wrong, String no)
      throws IOException {
    assertThat(printed(header, right)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headers")
  void what_is_wrong_is_told(String what, String header, String right, String wrong, String errors)
      throws IOException {
    String printed = printed(header, wrong);

    assertThat(ERROR.matcher(printed).results().map(error -> error.group(1)))
        .as(printed)
        .containsExactlyElementsOf(Stream.of(errors.split(" ")).map(it -> "GATUN" + it).toList());
  }

  /** Headers that no compiler accepts. */
  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("a brace is missing", "struct odd { int a;\nint odd(int a);", "error: "),
        Arguments.of("a type is unknown", "unknown_t odd(int a);", "unknown type name 'unknown_t'"),
        Arguments.of("an error is wanted", "#error not for you\nint odd(int a);", "not for you"),
        Arguments.of(
            "a comment does not end", "int odd(int a); /* and so on", "unterminated comment"),
        Arguments.of(
            "a text does not end", "int odd(int a); char *s = \"and so on", "missing terminating"),
        Arguments.of("a condition does not end", "#if 1\nint odd(int a);", "unterminated #if"),
        Arguments.of("it includes itself forever", "#include \"zoo.h\"\nint odd(int a);", "nested"),
        Arguments.of(
            "it includes what is not there",
            "#include <no/where.h>\nint odd(int a);",
            "no/where.h"),
        Arguments.of("it ends what follows", "int odd(int a); }", "error: "),
        Arguments.of("it is no text", "\u0000\u0001\u00ff", "zoo.h"),
        Arguments.of("its last declaration does not end", "int odd(int a)", "error: "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void a_header_that_does_not_compile_is_one_error(String what, String header, String says)
      throws IOException {
    String printed = printed(header, "int odd(int a);");

    assertThat(printed)
        .contains("GATUN601 the C compiler fails on the headers of Zoo for linux-")
        .contains(says)
        .endsWith("\n1 error\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("harmless")
  void a_header_that_compiles_all_the_same_is_compared(String what, String header)
      throws IOException {
    assertThat(printed(header, "int odd(int a);")).isEmpty();
    assertThat(printed(header, "int odd(byte a);")).contains("GATUN605").endsWith("\n1 error\n");
  }

  static Stream<Arguments> harmless() {
    return Stream.of(
        Arguments.of("it warns", "#warning old\nint odd(int a); int odd(int a);"),
        Arguments.of(
            "it turns warnings to errors",
            "#pragma GCC diagnostic error \"-Wall\"\nint odd(int a);"),
        Arguments.of("it changes the alignment for good", "#pragma pack(1)\nint odd(int a);"),
        Arguments.of("it hides names", "#pragma GCC visibility push(hidden)\nint odd(int a);"),
        Arguments.of("it poisons names", "int odd(int a);\n#pragma GCC poison printf malloc"),
        Arguments.of("it has another idea of lines", "#line 7 \"gatun@0\"\nint odd(int a);"),
        Arguments.of(
            "it defines what is not there", "int unused(void) { return 1; } int odd(int a);"),
        Arguments.of("it has no last newline", "int odd(int a); // end"));
  }

  private String printed(String header, String body) throws IOException {
    Files.writeString(include.resolve("other header.h"), "int other(int a);\n");
    Files.writeString(include.resolve("zoo.h"), header);
    String source =
        """
        import dev.gatun.annotation.*;
        import java.lang.foreign.*;

        @NativeLibrary(value = "zoo", header = "zoo.h")
        public interface Zoo {
        %s
        }
        """;
    return Compiling.source("Zoo.java", source.formatted(body.indent(2)))
        .with("-Agatun.cc=gcc", "-Agatun.include=" + include)
        .onClassPath()
        .printed();
  }
}
