package dev.gatun.examples.zlib;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Compresses files as {@code gzip} does, with name and time in the header. */
public final class GzipFiles {
  private final Zlib zlib;

  /**
   * Compresses with a library.
   *
   * @param zlib the library
   */
  public GzipFiles(Zlib zlib) {
    this.zlib = Objects.requireNonNull(zlib);
  }

  /**
   * Compresses a file.
   *
   * @param from the file
   * @param to what it becomes; it is replaced if it exists
   * @param level from {@link Zlib#NO_COMPRESSION} to {@link Zlib#BEST_COMPRESSION}, or {@link
   *     Zlib#DEFAULT_COMPRESSION}
   * @throws IOException if a file cannot be read or written
   */
  public void compress(Path from, Path to, int level) throws IOException {
    try (InputStream data = Files.newInputStream(from);
        OutputStream file = Files.newOutputStream(to);
        OutputStream zipped = new DeflateOutput(zlib, file, headerOf(from), level)) {
      data.transferTo(zipped);
    }
  }

  /**
   * Decompresses a file, and all that was appended to it.
   *
   * @param from the file, as {@code gzip} or {@link #compress} writes it
   * @param to what it becomes; it is replaced if it exists
   * @return the header
   * @throws IOException if a file cannot be read or written, or is damaged
   */
  public GzHeader decompress(Path from, Path to) throws IOException {
    try (InputStream zipped = Files.newInputStream(from);
        InflateInput data = new InflateInput(zlib, zipped, Format.GZIP);
        OutputStream file = Files.newOutputStream(to)) {
      data.transferTo(file);
      return data.header().orElseThrow();
    }
  }

  /** The format has names in ISO-8859-1 and 32 bits for the time; what does not fit is left out. */
  private static GzHeader headerOf(Path file) throws IOException {
    String name = file.getFileName().toString();
    long time = Files.getLastModifiedTime(file).to(TimeUnit.SECONDS);
    return GzHeader.of(
        StandardCharsets.ISO_8859_1.newEncoder().canEncode(name) ? name : null,
        time == Integer.toUnsignedLong((int) time) ? time : 0);
  }
}
