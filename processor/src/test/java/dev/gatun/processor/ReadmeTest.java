package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what a reader gets. */
final class ReadmeTest {
  private static final Path ANIMALS =
      Path.of("..", "examples", "animals", "src", "main", "java")
          .resolve(Path.of("dev", "gatun", "examples", "animals", "Animals.java"));

  @Test
  void the_error_is_printed_as_it_says() throws IOException {
    String wrong = Files.readString(ANIMALS).replace("by = \"kind\"", "by = \"kin\"");

    String printed = Compiling.source("Animals.java", wrong).onClassPath().printed();

    assertThat(readme()).contains("```\n" + printed + "```\n");
  }

  /** The interface without its imports compiles as it is shown. */
  @Test
  void the_interface_compiles_as_it_stands() throws IOException {
    String from = "import dev.gatun.annotation.*;";
    String shown = readme().substring(readme().indexOf(from));
    String source = shown.substring(0, shown.indexOf("```"));

    assertThat(Compiling.source("Animals.java", source).onClassPath().printed()).isEmpty();
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }
}
