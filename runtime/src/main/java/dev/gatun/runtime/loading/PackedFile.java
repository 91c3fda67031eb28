package dev.gatun.runtime.loading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A library's file in a jar, as it was when the binding was compiled.
 *
 * @param platform the platform, such as {@code linux-x64}
 * @param name the name of the file
 * @param sha256 its hash, in lower-case hexadecimal digits
 */
public record PackedFile(String platform, String name, String sha256) {
  private static final String DIRECTORY = "META-INF/gatun/";

  /** A line as {@code sha256sum} writes it. */
  private static final Pattern LINE =
      Pattern.compile("(?<hash>[0-9a-f]{64})  (?<platform>[^/\\\\]+)/(?<name>[^/\\\\]+)");

  /**
   * {@return the file of a line}
   *
   * @param line the hash, two spaces, the platform, a slash and the name
   * @throws IllegalArgumentException if it is no such line
   */
  public static PackedFile of(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches() || parts.group("name").matches("\\.\\.?")) {
      throw new IllegalArgumentException("'" + line + "' does not name a hash and a file");
    }
    return new PackedFile(parts.group("platform"), parts.group("name"), parts.group("hash"));
  }

  /** {@return the line for it, as {@code sha256sum} writes it} */
  public String line() {
    return sha256 + "  " + platform + "/" + name;
  }

  /** {@return its name in a jar} */
  public String resource() {
    return DIRECTORY + platform + "/" + name;
  }
}
