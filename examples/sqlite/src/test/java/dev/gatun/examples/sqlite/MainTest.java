package dev.gatun.examples.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest extends SqliteTest {
  @Test
  void the_example_prints_what_the_readme_promises() {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    try {
      Main.main();
    } finally {
      System.setOut(before);
    }
    assertThat(output.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
        .startsWith("SQLite " + sqlite.version() + "\n")
        .endsWith(
            """
            Ärmelkanal-Tunnel    31.3 miles
            Nord-Ostsee          61.1 miles
            Panama               50.4 miles
            Suez                120.1 miles
            refused: UNIQUE constraint failed: canal.name (19)
            blob: Gatu
            backup: 2 of 3 pages to go
            backup: 1 of 3 pages to go
            backup: done
            """);
  }
}
