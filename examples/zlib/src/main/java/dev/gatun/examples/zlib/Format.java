package dev.gatun.examples.zlib;

/** What is written around the compressed data; zlib is told by the bits of the window. */
public enum Format {
  /** A header of two bytes, and an Adler-32. */
  ZLIB(ZlibBasics.MAX_WINDOW_BITS),
  /** The header of a file, and a CRC-32. */
  GZIP(ZlibBasics.MAX_WINDOW_BITS + 16),
  /** Nothing. */
  RAW(-ZlibBasics.MAX_WINDOW_BITS);

  private final int windowBits;

  Format(int windowBits) {
    this.windowBits = windowBits;
  }

  /** {@return the largest window, and this format} */
  public int windowBits() {
    return windowBits;
  }
}
