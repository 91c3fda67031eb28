package dev.gatun.examples.zlib;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

/** What the compression looks for; whatever it is, the result is valid. */
@CEnum
public enum Strategy {
  @Value(ZlibBasics.DEFAULT_STRATEGY)
  DEFAULT,
  /** Small numbers around 0, as a filter of images gives. */
  @Value(ZlibBasics.FILTERED)
  FILTERED,
  /** No repetitions, only frequent bytes. */
  @Value(ZlibBasics.HUFFMAN_ONLY)
  HUFFMAN_ONLY,
  /** Repetitions of one byte. */
  @Value(ZlibBasics.RLE)
  RLE,
  /** No table of codes of its own. */
  @Value(ZlibBasics.FIXED)
  FIXED
}
