package dev.gatun.processor;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source in memory, which messages call by its last name alone. */
final class SourceText extends SimpleJavaFileObject {
  private final String path;
  private final String text;

  /**
   * Creates a source.
   *
   * @param path the path below the root of the sources, such as {@code demo/Animals.java}
   * @param text its text
   */
  SourceText(String path, String text) {
    super(URI.create("memory:///" + path), Kind.SOURCE);
    this.path = path;
    this.text = text;
  }

  @Override
  public String getName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that && path.equals(that.path) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return path.hashCode() ^ text.hashCode();
  }
}
