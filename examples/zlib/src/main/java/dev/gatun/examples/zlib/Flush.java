package dev.gatun.examples.zlib;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

/** How much of its output a stream has to give. */
@CEnum
public enum Flush {
  /** As much as zlib likes. */
  @Value(ZlibBasics.NO_FLUSH)
  NO,
  @Value(ZlibBasics.PARTIAL_FLUSH)
  PARTIAL,
  /** All, up to a whole byte. */
  @Value(ZlibBasics.SYNC_FLUSH)
  SYNC,
  /** All, and what follows can be read without it. */
  @Value(ZlibBasics.FULL_FLUSH)
  FULL,
  /** All: there is no more input. */
  @Value(ZlibBasics.FINISH)
  FINISH,
  /** Up to the end of a block. */
  @Value(ZlibBasics.BLOCK)
  BLOCK,
  /** Up to the end of a block's header; only for inflating. */
  @Value(ZlibBasics.TREES)
  TREES
}
