package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class NamesTest {
  private static final String[] STRICT = {
    "-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror"
  };

  /** No name that a user gives to anything collides with what generated code calls its own. */
  @Test
  void users_may_give_any_name_to_anything() {
    Compiling names = Compiling.folder(Path.of("src", "test", "resources", "names"));

    assertThat(names.with(STRICT).onClassPath().printed()).isEmpty();
  }

  /** Such as the end of a comment, or what javac takes for a Unicode escape. */
  @Test
  void paths_of_libraries_may_hold_what_means_something_in_javadoc() {
    Compiling odd =
        Compiling.source(
            "Odd.java",
            """
            package demo;
            /** Odd. */
            @dev.gatun.annotation.NativeLibrary({
              "C:\\\\users\\\\odd.dll", "/opt/*/odd*/libodd.so", "odd}", "<odd>&@"
            })
            public interface Odd {
              /** @return odd */
              int odd();
            }
            """);

    assertThat(odd.with(STRICT).onClassPath().printed()).isEmpty();
  }
}
