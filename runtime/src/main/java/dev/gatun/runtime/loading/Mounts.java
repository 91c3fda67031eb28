package dev.gatun.runtime.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The mounted file systems of Linux, as the kernel lists them for this process. */
public final class Mounts {
  private static final Path LIST = Path.of("/proc/self/mountinfo");

  /** How the list writes spaces and the like: the byte in three octal digits. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");

  private Mounts() {}

  /**
   * A mounted file system.
   *
   * @param point where it is mounted
   * @param type its type, such as {@code tmpfs}
   * @param isNoexec whether nothing on it may be run, or loaded as a library
   */
  public record Mount(Path point, String type, boolean isNoexec) {}

  /**
   * {@return the file system that a file is on; none where the system does not list them}
   *
   * @param file its real path
   */
  public static Optional<Mount> of(Path file) {
    try {
      return of(file, Files.readAllLines(LIST));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The last one that is mounted around the file hides those before it. */
  static Optional<Mount> of(Path file, List<String> lines) {
    return lines.stream()
        .map(Mounts::read)
        .flatMap(Optional::stream)
        .filter(mount -> file.startsWith(mount.point()))
        .reduce(
            (one, other) ->
                other.point().getNameCount() >= one.point().getNameCount() ? other : one);
  }

  /** Six fields or more, of which the fifth is the place; behind a dash comes the type. */
  private static Optional<Mount> read(String line) {
    List<String> fields = Arrays.asList(line.split(" "));
    int dash = fields.lastIndexOf("-");
    if (dash < 6 || dash + 1 >= fields.size()) {
      return Optional.empty();
    }
    boolean isNoexec = List.of(fields.get(5).split(",")).contains("noexec");
    return Optional.of(
        new Mount(Path.of(unescaped(fields.get(4))), fields.get(dash + 1), isNoexec));
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(Mounts::character);
  }

  private static String character(MatchResult escape) {
    String text = String.valueOf((char) Integer.parseInt(escape.group(1), 8));
    return text.equals("\\") ? "\\\\" : text;
  }
}
