package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Texts that tests compare with to the letter, and rewrite with {@code -Dgatun.golden=update}. */
final class Goldens {
  static final Path RESOURCES = Path.of("src", "test", "resources");

  private static final String HINT = "if the new text is right: mvn verify -Dgatun.golden=update";

  private Goldens() {}

  /** The folders in a folder of the test resources, by their names. */
  static List<Named<Path>> folders(String name) {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(name))) {
      return folders
          .sorted()
          .map(folder -> Named.of(folder.getFileName().toString(), folder))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of all files below a folder, by their paths from there. */
  static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  /** Compares a text with a file, or rewrites the file. */
  static void check(Path file, String text) throws IOException {
    if (areRewritten()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return;
    }
    assertThat(text)
        .as("%s; %s", file, HINT)
        .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
  }

  /** The same for a long text, of which only the first line that differs is of interest. */
  static void checkLines(Path file, String text) throws IOException {
    if (areRewritten()) {
      check(file, text);
      return;
    }
    List<String> lines = text.lines().toList();
    List<String> known = Files.readAllLines(file);
    for (int i = 0; i < Math.min(lines.size(), known.size()); i++) {
      assertThat(lines.get(i)).as("%s:%d; %s", file, i + 1, HINT).isEqualTo(known.get(i));
    }
    assertThat(lines.size()).as("%s: the number of lines; %s", file, HINT).isEqualTo(known.size());
  }

  /** Compares texts with all the files below a folder, or rewrites them. */
  static void check(Path folder, SortedMap<String, String> texts) throws IOException {
    if (areRewritten()) {
      for (String old : Files.exists(folder) ? texts(folder).keySet() : texts.keySet()) {
        Files.deleteIfExists(folder.resolve(old));
      }
    }
    for (String path : texts.keySet()) {
      check(folder.resolve(path), texts.get(path));
    }
    assertThat(texts(folder).keySet()).isEqualTo(texts.keySet());
  }

  private static boolean areRewritten() {
    return "update".equals(System.getProperty("gatun.golden"));
  }
}
