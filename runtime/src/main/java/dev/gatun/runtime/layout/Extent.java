package dev.gatun.runtime.layout;

/**
 * The room that a C type takes.
 *
 * @param size the size in bytes
 * @param alignment the alignment in bytes, a power of two
 */
public record Extent(long size, long alignment) {
  /**
   * {@return the room that an array of this type takes, which C never pads}
   *
   * @param count the number of elements
   */
  public Extent times(long count) {
    return new Extent(Math.multiplyExact(size, count), alignment);
  }

  /**
   * {@return the first offset at which this type may lie}
   *
   * @param offset where to begin
   */
  public long alignUp(long offset) {
    return Math.addExact(offset, alignment - 1) / alignment * alignment;
  }
}
