package dev.gatun.processor.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.processor.importer.Declared.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are found in C as it is written, without knowing its types. */
final class HeaderScanTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int f(void);                                          | FUNCTION f []",
        "int f();                                              | FUNCTION f []",
        "extern foo *f(const bar *a, size_t, unsigned b[]);    | FUNCTION f [a, , b]",
        "int (f)(int a);                                       | FUNCTION f [a]",
        "foo (f)(int a);                                       | FUNCTION f [a]",
        "int (*f(int a, void (*g)(int)))(char b);              | FUNCTION f [a, g]",
        "void f(int (*)(void), int (*g[2])(int x), ...);       | FUNCTION f [, g]",
        "void f(void (*(*g)(int x, char *))(void));            | FUNCTION f [g]",
        "__attribute__((a(b))) int f(int a) __asm__(\"x\" \"y\");  | FUNCTION f [a]",
        "struct s *f(struct s *a, struct s b, struct s *);     | FUNCTION f [a, b, ]",
        "static inline int f(int a) { return (a); }            | INLINE_FUNCTION f [a]",
        "extern int a, *b, c[3];                               | VARIABLE a, VARIABLE b, VARIABLE"
            + " c",
        "extern int (*a)(int x);                               | VARIABLE a [x]",
        "typedef int a, *b;                                    | TYPEDEF a, TYPEDEF b",
        "typedef int (*a)(int x, char y);                      | TYPEDEF a [x, y]",
        "typedef struct a a;                                   | TYPEDEF a",
        "typedef struct a { int x; struct b { int y; } z; } c; | STRUCT a, STRUCT b, TYPEDEF c",
        "struct a;                                             | STRUCT a",
        "union __attribute__((packed)) a { int x; };           | STRUCT a",
        "struct a { int x; } f(void);                          | STRUCT a, FUNCTION f []",
        "enum a { B, C = (1, 2), D };   | ENUM a, ENUM_CONSTANT B, ENUM_CONSTANT C, ENUM_CONSTANT"
            + " D",
        "typedef enum { B } a;                                 | ENUM_CONSTANT B, TYPEDEF a",
        "struct a { enum { B, C } x; };      | STRUCT a, ENUM_CONSTANT B, ENUM_CONSTANT C",
        "_Static_assert(sizeof(int) == 4, \"x;\"); int f(void);  | FUNCTION f []",
      })
  void declarations(String c, String expected) {
    assertThat(found("# 1 \"a.h\" 1\n" + c)).isEqualTo(expected.strip());
  }

  @Test
  void macros_and_files() {
    HeaderScan.Result scan =
        HeaderScan.of(
            """
            # 0 "asks.c"
            # 1 "/x/a.h" 1
            #define A 1
            #define F(x) x
            #define GONE 2
            #undef GONE
            int
            # 1 "/x/b.h" 1
            #define B
            # 3 "/x/a.h" 2
            f(void);
            # 2 "asks.c" 2
            """);
    assertThat(scan.headers()).isEqualTo(List.of("/x/a.h"));
    assertThat(scan.declared())
        .extracting(it -> it.kind() + " " + it.name() + " " + it.file())
        .containsExactly(
            "MACRO A /x/a.h", "FUNCTION_MACRO F /x/a.h", "MACRO B /x/b.h", "FUNCTION f /x/a.h");
  }

  private static String found(String text) {
    return HeaderScan.of(text).declared().stream()
        .filter(it -> it.kind() != Kind.MACRO)
        .map(
            it ->
                it.kind()
                    + " "
                    + it.name()
                    + it.parameters().map(List::toString).map(" "::concat).orElse(""))
        .collect(Collectors.joining(", "));
  }
}
