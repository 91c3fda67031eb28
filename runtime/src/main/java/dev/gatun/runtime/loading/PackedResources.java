package dev.gatun.runtime.loading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The files in the jars of a class loader.
 *
 * @param loader the class loader
 */
public record PackedResources(ClassLoader loader) {
  /**
   * {@return whether a jar has a file of this name, whatever is in it}
   *
   * @param file the file
   */
  public boolean has(PackedFile file) {
    return loader.getResource(file.resource()) != null;
  }

  /**
   * {@return the bytes of a file: of several jars that have one of this name, those of the right
   * one}
   *
   * @param file the file
   * @throws IOException if none is the file that the binding was compiled with
   */
  byte[] read(PackedFile file) throws IOException {
    List<String> others = new ArrayList<>();
    for (URL url : Collections.list(loader.getResources(file.resource()))) {
      URLConnection connection = url.openConnection();
      // A jar that is replaced while the program runs must not be read through an old index.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        byte[] bytes = in.readAllBytes();
        String hash = Sha256.of(bytes);
        if (hash.equals(file.sha256())) {
          return bytes;
        }
        others.add(url + " has SHA-256 " + hash);
      }
    }
    throw new IOException(
        "the binding was compiled with the file of SHA-256 %s, and %s"
            .formatted(
                file.sha256(), others.isEmpty() ? "no jar has it" : String.join(", ", others)));
  }
}
