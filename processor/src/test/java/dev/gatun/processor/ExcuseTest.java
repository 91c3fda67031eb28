package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is an excuse for a mistake that gets through, and what is none. */
final class ExcuseTest {
  private static final String HEADER =
      "struct Door;\nint f(void *a);\nvoid sort(int (*order)(const void *a,\n"
          + "    const void *b));\nint get();";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void *find(void *(*next)(void *value), void *value) | void *find(void *(*next)(void"
            + " *value), double (*value)(double value)) | ANY_POINTER",
        "int step(struct Store *store, int code) | enum Code step(struct Store *store, int code)"
            + " | ENUM_OR_NUMBER",
        "int sum(const struct Point *points) | int sum(struct Point *points) | SIGN_OR_CONSTNESS",
        "long sum(const int32_t *all) | long sum(uint32_t *all) | SIGN_OR_CONSTNESS",
        "int log(const char *text, ...) | int log(const char *text, int n, ...) | VARIADIC",
        "void sort(int (*order)(const int *a, const int *b))"
            + " | void sort(int (*order)(const int *a, const bool *b)) | ANY_POINTER",
        "int get(int (*order)(const int *a)) | int get(int (*order)(const bool *a)) |",
        "int get(void) | void get(void) | RESULT_LEFT_OUT",
        "int (*get(void))(int (*next)(int a), int b) | int (*get(void))(void *next, int b)"
            + " | ANY_POINTER",
        "enum Kind (*get(void))(const enum Kind *a) | int (*get(void))(const enum Kind *a)"
            + " | ENUM_OR_NUMBER",
        "int (*get(void))(struct Box *a) | int (*get(void))(struct Door *a) |",
        "int get(int a) | int get(double a) |",
        "int get(double a, double b) | int get(double b, double a) | PARAMETER_NAMES",
        "int get(char *a, int (*b)(int)) | int get(char *c, int (*d)(int)) | PARAMETER_NAMES",
        "int get(struct Box *a, int b) | int get(int b, struct Box *a) |",
        "unsigned long get(unsigned int n) | unsigned long get(uint32_t n) | SAME_NUMBER",
        "unsigned long get(int a) | size_t get(int a) | SAME_NUMBER",
        "int get(int code) | int get(enum Code code) | ENUM_OR_NUMBER",
        "int get(int *a) | int get(struct Box *a) |",
        "int get(struct Box *box) | int get(struct Door *box) |",
        "int get(struct Box *box) | int get(Lid *box) | HANDLE_NAME",
        "int get(struct Box *box) | int get(long box) |",
        "int get(int a) | int get(int a, int b) |",
      })
  void excuses(String before, String now, String excuse) {
    assertThat(
            Excuse.of(
                "change the type",
                Optional.of(HEADER),
                List.of(javadoc(before)),
                List.of(javadoc(now))))
        .isEqualTo(Optional.ofNullable(excuse).map(Excuse::valueOf));
  }

  private static String javadoc(String prototype) {
    return "{@code " + prototype + "}";
  }
}
